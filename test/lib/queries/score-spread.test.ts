import { readFileSync } from 'node:fs';
import { quantile, sum } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { ask } from '$lib/engine/ask';
import { scoreBases } from '$lib/queries/score-bases';
import { scoreSpread } from '$lib/queries/score-spread';
import { scoredInspections } from '$lib/queries/scored-inspections';
import { factsWarehouse } from './facts-warehouse';

// Every number is worked out a second time here, from the rows of the file and without SQL.
const facts = factsWarehouse();
type Column = 'inspection_id' | 'programme_id' | 'kind' | 'published' | 'overall_score' | 'score_basis';
const on36 = csvParse<Column>(readFileSync('data/inspections/inspections.csv', 'utf8')).filter(
  ({ kind, programme_id }) => kind !== 'pilot' && ['yos-2018', 'yjs-2021'].includes(programme_id)
);

describe('the spread of scores', () => {
  it('has the median and quartiles of the scores listed, and none for fewer than five or less than four fifths', async () => {
    const list = await ask(facts.engine, scoredInspections, {});
    const rows = await ask(facts.engine, scoreSpread, {});
    expect(rows.some(({ median }) => median !== null)).toBe(true);
    for (const row of rows.filter(
      ({ programmes, place_kind }) => programmes === '0-36' && place_kind === 'all'
    )) {
      const inYear = (published: string) => row.year === 'all' || published.startsWith(row.year);
      const scores = list.filter(({ published }) => inYear(published)).map(({ score }) => score);
      const all = on36.filter(({ published }) => inYear(published)).length;
      const few = scores.length < 5 || scores.length < 0.8 * all;
      const at = (p: number) => (few ? null : (quantile(scores, p) ?? null));
      expect([row.scored, row.lower_quartile, row.median, row.upper_quartile], row.year).toEqual([
        scores.length,
        at(0.25),
        at(0.5),
        at(0.75)
      ]);
      expect(row.inspections).toBe(all);
    }
  });

  it('lists the printed scores, and one that is the sum of twelve published ratings', async () => {
    const list = await ask(facts.engine, scoredInspections, {});
    const printed = on36.filter(({ overall_score }) => overall_score !== '');
    const summed = list.filter(
      ({ inspection_id }) => !printed.some((row) => row.inspection_id === inspection_id)
    );
    expect(list).toHaveLength(printed.length + 1);
    expect(summed.map(({ inspection_id, score }) => [inspection_id, score])).toEqual([
      ['hertfordshire-2018-09', 31]
    ]);
    const bases = await ask(facts.engine, scoreBases, {});
    expect(sum(bases, ({ n }) => n)).toBe(list.length);
    expect(bases.find(({ basis }) => basis === 'other-page')?.n).toBe(
      printed.filter(({ score_basis }) => score_basis === 'other-page').length
    );
  });
});
