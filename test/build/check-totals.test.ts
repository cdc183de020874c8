import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { partialDate } from '$lib/data/partial-date';
import { RATINGS, TOTALLED_RATINGS } from '$lib/data/words';
import { ask } from '$lib/engine/ask';
import { officialChecks } from '$lib/queries/official-checks';
import { officialTotalMembers } from '$lib/queries/official-total-members';
import { factsWarehouse } from '../lib/queries/facts-warehouse';

const facts = factsWarehouse();

// Recomputed from the files themselves, without SQL.
const read = (name: string) => csvParse(readFileSync(`data/inspections/${name}.csv`, 'utf8'));
const COLUMNS = ['outstanding', 'good', 'requires_improvement', 'inadequate', 'services'] as const;
const PROGRAMMES = ['yos-2018', 'yjs-2021', 'yjs-2025'];
const inspections = read('inspections').filter(
  (row) => PROGRAMMES.includes(row['programme_id'] ?? '') && row['kind'] !== 'pilot' && row['overall_rating']
);
const expected = read('official_totals').flatMap((total) =>
  TOTALLED_RATINGS.map((rating, i) => {
    const [from, to] = [`${total['window_from']}-01`, `${total['window_to']}-31`];
    const own = inspections.filter((row) => rating === 'All ratings' || row['overall_rating'] === rating);
    const dates = own.flatMap((row) => {
      const date = partialDate(row['published'] ?? '');
      const latest = partialDate(row['published_by'] ?? '');
      return date ? [{ from: date.from, to: latest?.to ?? date.to }] : [];
    });
    const within = dates.filter((date) => date.from >= from && date.to <= to);
    const touching = dates.filter((date) => date.from <= to && date.to >= from);
    return {
      source: total['source'],
      period: `${total['window_from']}/${total['window_to']}`,
      rating,
      published: Number(total[COLUMNS[i] ?? '']),
      ours: within.length,
      maybe: touching.length - within.length
    };
  })
);
const checks = () => ask(facts.engine, officialChecks, {});

describe('the published totals', () => {
  it('stand beside counts that follow from the rows of the files', async () => {
    const rows = await checks();
    const bare = rows.map(({ explanation, note, ...rest }) => (explanation && note ? rest : null));
    expect(bare).toEqual(expected);
    expect(new Set(rows.map(({ rating }) => rating)).size).toBe(RATINGS.length + 1);
  });

  it('come out for November 2019 to October 2020, rating by rating', async () => {
    const rows = (await checks()).filter(({ period }) => period === '2019-11/2020-10');
    expect(rows.map(({ ours }) => ours)).toEqual([1, 6, 8, 1, 16]);
    expect(rows.every(({ published, ours }) => published === ours)).toBe(true);
    expect(rows.every(({ explanation }) => explanation.startsWith('Comes out'))).toBe(true);
  });

  it('come out for August 2018 to October 2019 but for one Good service that was not found', async () => {
    const rows = (await checks()).filter(({ period }) => period === '2018-08/2019-10');
    expect(rows.map(({ rating, published, ours, maybe }) => [rating, published, ours, maybe])).toEqual([
      ['Outstanding', 3, 3, 0],
      ['Good', 12, 11, 0],
      ['Requires improvement', 8, 8, 0],
      ['Inadequate', 3, 3, 0],
      ['All ratings', 26, 25, 0]
    ]);
    expect(rows.map(({ explanation }) => explanation).slice(0, 3)).toEqual([
      'Comes out.',
      '1 service not found. Oldham was read on a news page, so the date rests on it.',
      'Comes out. Walsall was read on a news page, so the date rests on it.'
    ]);
  });

  it('are the very rows handed out, with nobody from a pilot or outside of the window among their members', async () => {
    const table = await facts.engine.query('select * from official_totals_check order by period');
    expect(table).toHaveLength(expected.length);
    const members = await ask(facts.engine, officialTotalMembers, {});
    expect(members.filter(({ inspection_id }) => inspection_id === 'west-berkshire-2020-04')).toEqual([]);
    const within = members.filter(({ place, overall_rating }) => place === 'within' && overall_rating);
    const all = expected.filter(({ rating }) => rating === 'All ratings');
    expect(within).toHaveLength(all.reduce((sum, { ours }) => sum + ours, 0));
  });
});
