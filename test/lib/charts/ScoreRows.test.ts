import { describe, expect, it } from 'vitest';
import ScoreRows from '$lib/charts/ScoreRows.svelte';
import type { ScoreRow } from '$lib/words/describe-score-rows';
import { SCORE_BANDS as bands } from './bands';
import { drawn, expectGolden } from './golden';

// All ratings here are invented.
const rows: ScoreRow[] = [
  { label: 'Arden, standards of 2018', mark: { rating: 'Outstanding', score: 36, date: '2019-05' } },
  { label: 'Barset, standards of 2021', mark: { rating: 'Good', score: null, date: '2022' } },
  { label: 'Camelot, standards of 2021', mark: { rating: 'Inadequate', score: 0, date: '2023-01-02' } },
  { label: 'Dorne', mark: null }
];

describe('ScoreRows', () => {
  it('draws what it always drew: an exact score, a span, a zero and no rating', () => {
    expectGolden('score-rows', drawn(ScoreRows, { bands, rows }));
  });

  it('a score of zero is a mark, a rating that was not found is none', () => {
    const marks = (row: ScoreRow | undefined) =>
      drawn(ScoreRows, { bands, rows: row ? [row] : [] }).match(/<circle/g) ?? [];
    expect(marks(rows[2])).toHaveLength(1);
    expect(marks(rows[3])).toHaveLength(0);
  });

  it('says in words what it draws', () => {
    const markup = drawn(ScoreRows, { bands, rows });
    expect(markup).toContain('Arden, standards of 2018: 36 of 36, O, Outstanding, May 2019');
    expect(markup).toContain('Barset, standards of 2021: G: 19 to 30, Good, 2022');
    expect(markup).toContain('Dorne: no rating found');
  });
});
