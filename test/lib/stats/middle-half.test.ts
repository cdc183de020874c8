import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleHalf, placeInMiddleHalf } from '$lib/stats/middle-half';
import { expectClose } from './close';

// numpy.quantile with its default method, "linear" (type 7). Invented values.
const REFERENCES = [
  [[111, 97, 120, 88.5, 140.25, 101, 97], 97, 101, 115.5],
  [[0, 0, 3], 0, 0, 1.5],
  [[5, 1, 4, 2, 3, 9], 2.25, 3.5, 4.75]
] as const;
const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 3, maxLength: 40 });

describe('middle half', () => {
  it.each(REFERENCES)('of %j runs from %d by %d to %d', (given, lower, median, upper) => {
    const half = middleHalf(given);
    expectClose(half.lowerQuartile, lower);
    expectClose(half.median, median);
    expectClose(half.upperQuartile, upper);
    expect(half.n).toBe(given.length);
  });

  it('does not depend on the order, on missing values, or on the unit', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.001, 4, 100_000), (given, unit) => {
        const half = middleHalf(given);
        expect(middleHalf([null, ...given.toReversed(), null])).toEqual(half);
        const scaled = middleHalf(given.map((value) => value * unit));
        expect(Math.abs(Number(scaled.median) - Number(half.median) * unit)).toBeLessThan(1e-9 * unit);
        expect(Number(half.lowerQuartile) <= Number(half.median)).toBe(true);
        expect(Number(half.median) <= Number(half.upperQuartile)).toBe(true);
      }),
      { seed: 41 }
    );
  });

  it('is not given below three known values; zero is one, missing is none', () => {
    const none = { median: null, lowerQuartile: null, upperQuartile: null };
    expect(middleHalf([0, null, 7])).toEqual({ ...none, n: 2 });
    expect(middleHalf([])).toEqual({ ...none, n: 0 });
    expect(middleHalf([0, 0, 0])).toEqual({ median: 0, lowerQuartile: 0, upperQuartile: 0, n: 3 });
  });

  it('has its quartiles within it, and places what lies beyond', () => {
    const half = middleHalf([5, 1, 4, 2, 3, 9]);
    expect(placeInMiddleHalf(2.25, half)).toBe('within');
    expect(placeInMiddleHalf(4.75, half)).toBe('within');
    expect(placeInMiddleHalf(4.76, half)).toBe('above');
    expect(placeInMiddleHalf(0, half)).toBe('below');
    expect(placeInMiddleHalf(null, half)).toBeNull();
    expect(placeInMiddleHalf(3, middleHalf([1, 2]))).toBeNull();
  });

  it('refuses what is not a number', () => {
    expect(() => middleHalf([1, NaN, 3])).toThrow('values must be finite, got NaN');
    expect(() => placeInMiddleHalf(Infinity, middleHalf([1, 2, 3]))).toThrow(
      'value must be finite, got Infinity'
    );
  });
});
