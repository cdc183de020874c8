import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFamilies } from '$lib/rules/change-families';
import { rateOverall } from '$lib/rules/rate-overall';
import { smallestChangesTo } from '$lib/rules/smallest-changes';
import { rating, wholeInspection } from './arbitraries';
import { inspectionOf, yjs2021, yos2018 } from './real';

describe('families of smallest sets', () => {
  it('of Harrow to Good: nineteen sets are six families, ten of them "any two of five"', () => {
    const { sets } = smallestChangesTo(yjs2021, inspectionOf('harrow-2021-12'), 'Good');
    const families = changeFamilies(sets);
    expect(sets).toHaveLength(19);
    expect(families.map((each) => each.sets)).toEqual([1, 10, 5, 1, 1, 1]);
    expect(families[1]).toMatchObject({ always: [], choose: 2 });
    expect(families[1]?.among.map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3', '1.4', '3.4']);
  });

  it('of an inspection without question results are one: any seven of twelve', () => {
    const { sets } = smallestChangesTo(yos2018, inspectionOf('cardiff-2020-07'), 'Requires improvement');
    expect(sets).toHaveLength(792);
    const families = changeFamilies(sets);
    expect(families).toMatchObject([{ always: [], choose: 7, sets: 792 }]);
    expect(families[0]?.among).toHaveLength(12);
  });

  it('stand for every set once, and each begins with one of them', () => {
    fc.assert(
      fc.property(wholeInspection, rating, (invented, target) => {
        const overall = rateOverall(yos2018, invented.ratings).rating;
        const { sets } = smallestChangesTo(yos2018, { ...invented, overall }, target);
        const families = changeFamilies(sets);
        expect(families.reduce((sum, family) => sum + family.sets, 0)).toBe(sets.length);
        for (const { first, always, choose, among } of families) {
          expect(sets).toContain(first);
          expect(always.length + choose).toBe(first.moves.length);
          expect(first.moves.every((move) => [...always, ...among].some((m) => m.code === move.code))).toBe(
            true
          );
        }
      }),
      { seed: 85, numRuns: 40 }
    );
  });
});
