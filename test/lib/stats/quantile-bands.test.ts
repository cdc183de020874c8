import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBands } from '$lib/stats/quantile-bands';

// The formula over scipy.stats.rankdata with method "min". Invented values.
const VALUES = [12, 7, 7, 3, 45, 12, 12, 0, 19, 23, 8];
const REFERENCES = [
  [5, false, [3, 1, 1, 1, 5, 3, 3, 1, 4, 5, 2]],
  [5, true, [2, 4, 4, 5, 1, 2, 2, 5, 1, 1, 3]],
  [10, false, [5, 2, 2, 1, 10, 5, 5, 1, 8, 9, 4]],
  [4, true, [2, 3, 3, 4, 1, 2, 2, 4, 1, 1, 3]]
] as const;
const some = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 160 });

describe('quantile bands', () => {
  it.each(REFERENCES)('%d bands, low is good %s: %j', (k, lowIsGood, bands) => {
    expect(quantileBands(VALUES, k, lowIsGood)).toEqual(bands);
  });

  it('give the best value the last band in either direction, and leave bands of equal size without ties', () => {
    const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    expect(quantileBands(ten, 5, false)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(quantileBands(ten, 5, true)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
  });

  it('keep ties together, keep the order of values, and go with their value when the order given changes', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (values, lowIsGood) => {
        const bands = quantileBands(values, 5, lowIsGood);
        expect(quantileBands(values.toReversed(), 5, lowIsGood)).toEqual(bands.toReversed());
        const byValue = new Map(values.map((value, i) => [value, bands[i]]));
        values.forEach((value, i) => expect(byValue.get(value)).toBe(bands[i]));
        const inOrder = [...byValue].sort(([a], [b]) => a - b).map(([, band]) => Number(band));
        const rising = lowIsGood ? inOrder.toReversed() : inOrder;
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        bands.forEach((band) => expect(Number(band) >= 1 && Number(band) <= 5).toBe(true));
      }),
      { seed: 51 }
    );
  });

  it('give a missing value no band and leave it out of the count; zero has one', () => {
    expect(quantileBands([0, null, 4, 9], 3, false)).toEqual([1, null, 2, 3]);
    expect(quantileBands([0, null, 4], 3, false)).toEqual([null, null, null]);
    expect(quantileBands([], 3, true)).toEqual([]);
  });

  it('refuse a number of bands that is none, and values that are none', () => {
    expect(() => quantileBands([1, 2], 0, true)).toThrow('k must be a whole number of 1 or more, got 0');
    expect(() => quantileBands([1, 2], 1.5, true)).toThrow(RangeError);
    expect(() => quantileBands([1, NaN], 1, true)).toThrow('values must be finite, got NaN');
  });
});
