import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestThatFits } from '$lib/charts/layout/anchor';

describe('the longest wording that fits', () => {
  const wordings = ['similar services, median 24.9', 'median 24.9'];

  it('stands on its place, shortened where the whole would leave the picture', () => {
    expect(longestThatFits(wordings, 50, 14)).toMatchObject({ text: wordings[0], at: 50 });
    expect(longestThatFits(wordings, 62, 14)).toMatchObject({ text: wordings[1], at: 62 });
  });

  it('is never away from its place as long as the shortest fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (place) => {
        expect(longestThatFits(wordings, place, 14).at).toBe(place);
      }),
      { seed: 5 }
    );
  });

  it('is refused without a wording', () => {
    expect(() => longestThatFits([], 50, 14)).toThrow(/no wording/);
  });
});
