/** A whole set of standard ratings, invented for these tests: none of them is a fact about any service. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Rating } from '$lib/data/words';
import type { Engine } from '$lib/engine/engine';
import { openNative } from '$lib/engine/native';
import { judge } from '../../../src/build/judge';
import { judgedRows } from '../../../src/build/judged-rows';
import { buildWarehouse } from '../../../src/build/warehouse';
import type { Facts } from '../../../src/build/facts';
import { real, withRows, type Cells } from '../../build/check/plant';

/** The programme whose ratings are invented; those of the other stay as they are. */
export const PROGRAMME = 'yjs-2021';
const SOURCE = 'Invented for the tests';
const WORDS: readonly Rating[] = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'];

/** The programme's official inspections with the place of their service. */
export const inspected = real.tables.inspections.rows
  .filter(({ programme_id, kind }) => programme_id === PROGRAMME && kind !== 'pilot')
  .map((row) => {
    const service = real.tables.services.rows.find(({ service_id }) => service_id === row.service_id);
    if (!service) throw new Error(`no service ${row.service_id}`);
    return {
      id: row.inspection_id,
      year: row.published.slice(0, 4),
      region: service.region,
      forces: service.police_force_area.split(';')
    };
  });
/** Codes of the programme's standards. */
export const codes = real.tables.standards.rows
  .filter(({ programme_id }) => programme_id === PROGRAMME)
  .map(({ standard_code }) => standard_code);

/** Invented: planning out of court is the worst, reviewing next, all others better, and it differs by inspection. */
export function inventedRating(place: number, code: string): Rating {
  const spread = (place * 7 + code.charCodeAt(0) * 3 + code.charCodeAt(2) * 5) % 10;
  if (code === '3.2') return WORDS[spread < 4 ? 0 : spread < 7 ? 1 : spread < 9 ? 2 : 3] ?? 'Good';
  if (code === '2.4') return WORDS[spread < 2 ? 0 : spread < 5 ? 1 : spread < 9 ? 2 : 3] ?? 'Good';
  return WORDS[spread < 1 ? 0 : spread < 3 ? 1 : spread < 7 ? 2 : 3] ?? 'Good';
}

/** Invented yes-cases of ten under the three key questions of 2.2: the third is lowest in three of four inspections. */
export function inventedYes(place: number): readonly [number, number, number] {
  return place % 4 === 0 ? [6, 8, 9] : place % 4 === 1 ? [8, 8, 8] : [9, 8, 5 + (place % 3)];
}

function kept(name: 'standard_ratings' | 'question_results'): Cells[] {
  const others = new Set(
    real.tables.inspections.rows
      .filter(({ programme_id }) => programme_id !== PROGRAMME)
      .map(({ inspection_id }) => inspection_id)
  );
  return real.tables[name].texts.filter(({ inspection_id }) => others.has(inspection_id ?? ''));
}

/** The project's facts with invented ratings of so many inspections; of all others a scrape knows Good, which must not count. */
export function inventedFacts(known: number): Facts {
  const ratings = inspected.flatMap(({ id }, place) =>
    codes.map((code) => {
      const rating = place < known ? inventedRating(place, code) : 'Good';
      const basis = place < known ? (place % 2 ? 'report' : 'other-page') : 'third-party-scrape';
      return { inspection_id: id, standard_code: code, rating, basis, source: SOURCE };
    })
  );
  const results = inspected.slice(0, known).flatMap(({ id }, place) =>
    inventedYes(place).map((yes, i) => {
      const question_code = `2.2.${i + 1}`;
      return { inspection_id: id, question_code, yes_cases: String(yes), relevant_cases: '10' };
    })
  );
  const rated = withRows(real, 'standard_ratings', [...kept('standard_ratings'), ...ratings]);
  return withRows(rated, 'question_results', [...kept('question_results'), ...results]);
}

/** A warehouse of these facts for the tests of one file. */
export function inventedWarehouse(known: number): { readonly engine: Engine } {
  const folder = mkdtempSync(join(tmpdir(), 'invented-ratings-'));
  let opened: Engine | undefined;
  beforeAll(async () => {
    const path = join(folder, 'yos.duckdb');
    const facts = inventedFacts(known);
    await buildWarehouse(path, { facts, verdicts: judge(judgedRows(facts)), doubts: [] });
    opened = await openNative({ path, readOnly: true });
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get engine() {
      if (!opened) throw new Error('The warehouse is not built yet.');
      return opened;
    }
  };
}
