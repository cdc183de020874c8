import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionInterval } from '$lib/stats/proportion-interval';
import { expectClose } from './close';

// Roots of the score equation in 40-digit arithmetic. 81 of 263, 15 of 148 and 0 of 20 are the worked examples of
// Newcombe 1998, table I, method 3 (0.2553–0.3662, 0.0624–0.1605, 0.0000–0.1611).
const REFERENCES = [
  [81, 263, 0.95, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.95, 0.06238639953073628, 0.16048724172330803],
  [0, 20, 0.95, 0, 0.16112515805281938],
  [7, 8, 0.95, 0.5291118177871464, 0.9775825085499433],
  [3, 5, 0.95, 0.23072428127601294, 0.8823792257673521],
  [7, 11, 0.95, 0.35380117450784887, 0.8483352890463243],
  [1, 1, 0.95, 0.2065493143772374, 1],
  [1, 100000, 0.95, 1.7652477303783124e-6, 5.664709659040966e-5],
  [99999, 100000, 0.95, 0.9999433529034096, 0.9999982347522696],
  [8, 8, 0.998, 0.4558525156438719, 1],
  [7, 11, 0.998, 0.23900119837246692, 0.9069875014652581],
  [1, 100000, 0.998, 8.724264169695638e-7, 0.00011461190242664503]
] as const;

const shares = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe("Wilson's interval of a proportion", () => {
  it.each(REFERENCES)('of %d in %d at %d runs from %d to %d', (x, n, confidence, lower, upper) => {
    const interval = proportionInterval(x, n, confidence);
    expect(interval.value).toBe(x / n);
    expectClose(interval.lower, lower);
    expectClose(interval.upper, upper);
  });

  it('is exactly 0 below where none has the property and exactly 1 above where all have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
        expect(proportionInterval(0, n, 0.95).lower).toBe(0);
        expect(proportionInterval(n, n, 0.95).upper).toBe(1);
      }),
      { seed: 3 }
    );
  });

  it('holds its value, stays within 0 and 1, and mirrors when yes and no change places', () => {
    fc.assert(
      fc.property(shares, ([x, n]) => {
        const { value, lower, upper } = proportionInterval(x, n, 0.95);
        if (value === null || lower === null || upper === null) throw new Error('no interval');
        expect(0 <= lower && lower <= value && value <= upper && upper <= 1).toBe(true);
        expectClose(proportionInterval(n - x, n, 0.95).lower, 1 - upper, 1e-9 + 1e-15 / (1 - upper || 1));
      }),
      { seed: 4 }
    );
  });

  it('is not defined for nobody, and not where a number is not known', () => {
    const none = { value: null, lower: null, upper: null };
    expect(proportionInterval(0, 0, 0.95)).toEqual(none);
    expect(proportionInterval(null, 8, 0.95)).toEqual(none);
    expect(proportionInterval(7, null, 0.95)).toEqual(none);
  });

  it('refuses impossible numbers and says which', () => {
    expect(() => proportionInterval(9, 8, 0.95)).toThrow('x must not be above n = 8, got 9');
    expect(() => proportionInterval(-1, 8, 0.95)).toThrow('x must be a finite number not below 0, got -1');
    expect(() => proportionInterval(1, NaN, 0.95)).toThrow('n must be a finite number not below 0, got NaN');
    expect(() => proportionInterval(1, 8, 0.5)).toThrow(
      'confidence must be at least 0.9 and below 1, got 0.5'
    );
    expect(() => proportionInterval(1, 8, 1)).toThrow(RangeError);
  });
});
