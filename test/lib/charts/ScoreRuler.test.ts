import type { ComponentProps } from 'svelte';
import { describe, it } from 'vitest';
import ScoreRuler from '$lib/charts/ScoreRuler.svelte';
import { SCORE_BANDS } from './bands';
import { drawn, expectGolden } from './golden';

// All scores here are invented.
const equals = (n: number, score: number) =>
  Array.from({ length: n }, (_, i) => ({ label: `Service ${i}`, score }));
const PICTURES: Record<string, Omit<ComponentProps<typeof ScoreRuler>, 'bands'>> = {
  'ruler-typical': {
    latest: { rating: 'Good', score: 29, date: '2020-11' },
    earlier: [
      { rating: 'Requires improvement', score: 17, date: '2018-09' },
      { rating: 'Requires improvement', score: 18, date: '2019' }
    ],
    similar: [12, 17, 17, 20, 24, 24, 24, 31, 33].map((score, i) => ({ label: `Service ${i}`, score })),
    similarHeading: '9 of 10 similar services have a score'
  },
  'ruler-rating-without-score': { latest: { rating: 'Good', score: null, date: '2022' } },
  'ruler-empty': { latest: null },
  'ruler-lowest': { latest: { rating: 'Inadequate', score: 0, date: '2021-03-02' } },
  'ruler-highest': { latest: { rating: 'Outstanding', score: 36, date: '2021-03-02' } },
  'ruler-all-equal': {
    latest: { rating: 'Good', score: 24, date: '2022-01' },
    earlier: [{ rating: 'Good', score: 24, date: '2019-01' }],
    similar: equals(5, 24)
  },
  'ruler-missing': {
    latest: { rating: 'Good', score: 29, date: '2020-11' },
    earlier: [{ rating: 'Inadequate', score: null, date: '2018' }]
  }
};

describe('the score ruler', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(ScoreRuler, { bands: SCORE_BANDS, ...props }));
    });
  }
});
