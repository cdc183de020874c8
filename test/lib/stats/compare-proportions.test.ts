import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProportions } from '$lib/stats/compare-proportions';
import { expectClose } from './close';

// Newcombe's formula over roots of the score equation, in 40-digit arithmetic (mpmath). The first four pairs are worked
// examples of Newcombe 1998 (0.0524 to 0.3339, 0.1705 to 0.8090, 0.6791 to 1.0000, 0.0582 to 0.8062).
const REFERENCES = [
  [56, 70, 48, 80, 0.95, 0.2, 0.05243147240236488, 0.33387265403690597],
  [9, 10, 3, 10, 0.95, 0.6, 0.17052272393450288, 0.809017973535488],
  [10, 10, 0, 20, 0.95, 1, 0.6790860371419146, 1],
  [6, 7, 2, 7, 0.95, 0.5714285714285714, 0.0582279274823122, 0.8062496375242277],
  [0, 29, 0, 20, 0.95, 0, -0.16112515805281938, 0.11696979849974078],
  [314, 1000, 2520, 9000, 0.998, 0.034, -0.011884570447968208, 0.08308841630141002],
  [3, 8, 251, 840, 0.998, 0.07619047619047618, -0.22367272041254285, 0.5102273912719424]
] as const;

const share = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const NOTHING = { difference: null, lower: null, upper: null, verdict: null };

describe('difference of two proportions', () => {
  it.each(REFERENCES)('%d of %d against %d of %d at %d is %d, from %d to %d', (...row) => {
    const [x1, n1, x2, n2, confidence, difference, lower, upper] = row;
    const got = compareProportions({ x: x1, n: n1 }, { x: x2, n: n2 }, confidence);
    expectClose(got.difference, difference);
    expectClose(got.lower, lower);
    expectClose(got.upper, upper);
  });

  it('is called higher or lower only where no difference lies outside the interval', () => {
    expect(compareProportions({ x: 56, n: 70 }, { x: 48, n: 80 }, 0.95).verdict).toBe('higher');
    expect(compareProportions({ x: 48, n: 80 }, { x: 56, n: 70 }, 0.95).verdict).toBe('lower');
    expect(compareProportions({ x: 3, n: 8 }, { x: 251, n: 840 }, 0.95).verdict).toBe('similar');
    fc.assert(
      fc.property(share, share, (a, b) => {
        const { difference, lower, upper, verdict } = compareProportions(a, b, 0.95);
        expect(Number(lower)).toBeLessThanOrEqual(Number(difference));
        expect(Number(upper)).toBeGreaterThanOrEqual(Number(difference));
        expect(Number(lower)).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(Number(upper)).toBeLessThanOrEqual(1 + 1e-12);
        expect(verdict).toBe(Number(lower) > 0 ? 'higher' : Number(upper) < 0 ? 'lower' : 'similar');
      }),
      { seed: 11 }
    );
  });

  it('turns round when the sides change places', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = compareProportions(a, b, 0.95);
        const back = compareProportions(b, a, 0.95);
        expect(Math.abs(Number(there.lower) + Number(back.upper))).toBeLessThan(1e-14);
        expect(Math.abs(Number(there.upper) + Number(back.lower))).toBeLessThan(1e-14);
      }),
      { seed: 12 }
    );
  });

  it('narrows with ten times the data and widens with confidence', () => {
    const width = (of: { lower: number | null; upper: number | null }) => Number(of.upper) - Number(of.lower);
    fc.assert(
      fc.property(share, share, (a, b) => {
        const more = compareProportions({ x: a.x * 10, n: a.n * 10 }, { x: b.x * 10, n: b.n * 10 }, 0.95);
        const plain = compareProportions(a, b, 0.95);
        expect(width(more)).toBeLessThan(width(plain));
        expect(width(compareProportions(a, b, 0.998))).toBeGreaterThan(width(plain));
      }),
      { seed: 13 }
    );
  });

  it('says nothing where a side is missing or empty, and zero is not missing', () => {
    expect(compareProportions({ x: 0, n: 0 }, { x: 1, n: 2 }, 0.95)).toEqual(NOTHING);
    expect(compareProportions({ x: 1, n: 2 }, { x: 0, n: 0 }, 0.95)).toEqual(NOTHING);
    expect(compareProportions({ x: null, n: 5 }, { x: 1, n: 2 }, 0.95)).toEqual(NOTHING);
    expect(compareProportions({ x: 1, n: 5 }, { x: 1, n: null }, 0.95)).toEqual(NOTHING);
    expect(compareProportions({ x: 0, n: 5 }, { x: 0, n: 9 }, 0.95)).toMatchObject({
      difference: 0,
      verdict: 'similar'
    });
  });

  it('refuses impossible numbers and says which', () => {
    const fine = { x: 1, n: 2 };
    expect(() => compareProportions({ x: 9, n: 8 }, fine, 0.95)).toThrow(
      'a.x must not be above a.n = 8, got 9'
    );
    expect(() => compareProportions(fine, { x: -1, n: 8 }, 0.95)).toThrow(
      'b.x must be a finite number not below 0, got -1'
    );
    expect(() => compareProportions(fine, { x: 1, n: NaN }, 0.95)).toThrow('b.n must be');
    expect(() => compareProportions(fine, fine, 95)).toThrow(
      'confidence must be at least 0.9 and below 1, got 95'
    );
  });
});
