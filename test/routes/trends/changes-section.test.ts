import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNative } from '$lib/engine/native';
import { judge } from '../../../src/build/judge';
import { judgedRows } from '../../../src/build/judged-rows';
import { buildWarehouse } from '../../../src/build/warehouse';
import ChangesSection from '../../../src/routes/trends/sections/ChangesSection.svelte';
import { askChanges } from '../../../src/routes/trends/shape/ask-changes';
import { real, withRows } from '../../build/check/plant';

/** Pairs by comparable standards in the facts, to which invented ones are added until there are so many. */
const REAL = 4;
const LEAST = 10;

/** The project's facts with so many invented re-inspections of services of which one inspection is known. */
function withReinspections(many: number) {
  const rows = real.tables.inspections.texts;
  const once = rows.filter(
    (row) =>
      row['programme_id'] === 'yjs-2021' &&
      row['kind'] === 'single' &&
      row['overall_rating'] === 'Good' &&
      row['published']?.startsWith('2023') &&
      rows.filter(
        ({ service_id, programme_id }) =>
          service_id === row['service_id'] &&
          ['yos-2018', 'yjs-2021', 'yjs-2025'].includes(programme_id ?? '')
      ).length === 1
  );
  const invented = once.slice(0, many).map((row, i) => ({
    ...row,
    inspection_id: `${row['service_id']}-2024-12-invented`,
    published: '2024-12',
    fieldwork: '',
    overall_rating: i % 2 ? 'Outstanding' : 'Inadequate',
    overall_score: '',
    score_basis: '',
    isbn: '',
    source: 'Invented for the tests'
  }));
  if (invented.length < many) throw new Error(`only ${invented.length} services to invent re-inspections of`);
  return withRows(real, 'inspections', [...rows, ...invented]);
}

/** The section as the server renders it from facts with so many invented re-inspections. */
async function markupWith(folder: string, many: number): Promise<string> {
  const path = join(folder, `${many}.duckdb`);
  const facts = withReinspections(many);
  await buildWarehouse(path, { facts, verdicts: judge(judgedRows(facts)), doubts: [] });
  const engine: Engine = await openNative({ path, readOnly: true });
  try {
    const { body } = render(ChangesSection, { props: { changes: await askChanges(engine) } });
    return body.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
  } finally {
    await engine.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'changes-section-'));
let nine = '';
let ten = '';
beforeAll(async () => {
  nine = await markupWith(folder, LEAST - 1 - REAL);
  ten = await markupWith(folder, LEAST - REAL);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the matrix of re-inspections (some of them invented)', () => {
  it('is not there for nine pairs, which stand one by one', () => {
    expect(nine).toContain('Of 9 re-inspections by comparable standards');
    expect(nine).not.toContain('Ratings before and after of');
  });

  it('appears by itself with the tenth, best rating first, and adds up to the pairs', () => {
    expect(ten).toContain('Ratings before and after of 10 re-inspections');
    const matrix = ten.slice(
      ten.indexOf('class="matrix'),
      ten.indexOf('</table>', ten.indexOf('class="matrix'))
    );
    const rows = matrix.slice(matrix.indexOf('<tbody')).split('<tr').slice(1);
    const cells = rows.map((row) => [...row.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, n]) => Number(n)));
    // Six invented from Good; Inadequate to Good twice and to Requires improvement once, and one that stayed, are facts.
    expect(cells).toEqual([
      [0, 0, 0, 0],
      [3, 0, 0, 3],
      [0, 0, 1, 0],
      [0, 2, 1, 0]
    ]);
  });

  it('leaves pairs by different standards out, and calls none of them higher or lower', () => {
    const apart = ten.slice(ten.indexOf('id="apart"'), ten.indexOf('id="left-out"'));
    expect(apart).toContain('15 services have a rating by another set of standards');
    expect(apart).not.toMatch(/higher|lower|better|worse/);
  });

  it('names each pair with links to its service and its reports', () => {
    const table = ten.slice(ten.indexOf('Re-inspections by the standards of 2018 and 2021'));
    expect(table).toMatch(/<a href="[^"]*services\/blackpool\/?">Blackpool<\/a>/);
    expect(table).toContain('media/press-releases/2018/12/blackpoolyot/');
    expect(table).toContain('media/press-releases/2021/09/blackpool-yos');
  });
});
