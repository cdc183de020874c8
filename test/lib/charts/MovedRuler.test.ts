import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import MovedRuler from '$lib/charts/MovedRuler.svelte';
import { describeMovedScore } from '$lib/words/describe-moved-score';
import { SCORE_BANDS } from './bands';
import { drawn, expectGolden } from './golden';

// All scores here are invented.
const PICTURES: Record<string, Omit<ComponentProps<typeof MovedRuler>, 'bands'>> = {
  'moved-ruler-up': { now: 19, published: 17 },
  'moved-ruler-down': { now: 30, published: 31 },
  'moved-ruler-not-moved': { now: 17, published: 17 },
  'moved-ruler-same': { now: 17, published: 17, changed: true },
  'moved-ruler-ends': { now: 36, published: 0 }
};

describe('the ruler of a what-if', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(MovedRuler, { bands: SCORE_BANDS, ...props }));
    });
  }

  it('says both scores with their bands, or that nothing is moved', () => {
    expect(describeMovedScore(SCORE_BANDS, 19, 17)).toBe(
      'Bands: Inadequate 0 to 6, Requires improvement 7 to 18, Good 19 to 30, Outstanding 31 to 36. ' +
        'Score as changed here: 19 of 36, in the band of Good. As rated: 17 of 36, in the band of Requires improvement.'
    );
    expect(describeMovedScore(SCORE_BANDS, 31, 31)).toMatch(/Score: 31 of 36, .* Outstanding, as rated\.$/);
    expect(describeMovedScore(SCORE_BANDS, 31, 31, true)).toMatch(/Outstanding, the same as rated\.$/);
  });
});
