import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates } from '$lib/stats/compare-rates';
import { expectClose } from './close';

// In 40-digit arithmetic (mpmath): exp(ln ratio ± z √(1/x + 1/y)), and below ten Clopper and Pearson's limits as roots of
// the regularised incomplete beta function (continued fraction, Newton from scipy's start), turned into odds.
const REFERENCES = [
  [314, 100000, 2520, 1000000, 0.95, 1.246031746031746, 1.1081234230061274, 1.4011030539423373, 'log'],
  [40, 12345, 611, 198765, 0.95, 1.0540655022441947, 0.7654999981623971, 1.451409648188662, 'log'],
  [40, 12345, 611, 198765, 0.998, 1.0540655022441947, 0.6365487708507542, 1.7454343388902795, 'log'],
  [10, 500, 10, 700, 0.95, 1.4, 0.5827189385692174, 3.363542645125793, 'log'],
  [9, 500, 10, 700, 0.95, 1.26, 0.4530153530010175, 3.45027801655897, 'exact'],
  [3, 1000, 120, 30000, 0.95, 0.75, 0.15252283456596233, 2.245046063491552, 'exact'],
  [0, 1000, 120, 30000, 0.95, 0, 0, 0.9365410591230627, 'exact'],
  [0, 1000, 1, 3000, 0.998, 0, 0, 2997.0, 'exact'],
  [5, 2500, 8000, 9000000, 0.998, 2.25, 0.3326079270451392, 7.409938230318982, 'exact'],
  [4.5, 1000, 33.25, 9000, 0.95, 1.218045112781955, 0.3442290693838272, 3.2651611210079077, 'exact'],
  [9, 20000, 3, 20000, 0.95, 3, 0.7486844501970642, 17.228003126899985, 'exact']
] as const;

const NOTHING = { ratio: null, lower: null, upper: null, verdict: null, method: null };
const side = fc.record({
  count: fc.integer({ min: 0, max: 3000 }),
  denominator: fc.integer({ min: 50, max: 1_000_000 })
});
const some = side.filter(({ count }) => count > 0);

describe('ratio of two rates', () => {
  it.each(REFERENCES)('%d in %d against %d in %d at %d is %d, from %d to %d, %s', (...row) => {
    const [x, m, y, n, confidence, ratio, lower, upper, method] = row;
    const got = compareRates({ count: x, denominator: m }, { count: y, denominator: n }, confidence);
    expectClose(got.ratio, ratio);
    expectClose(got.lower, lower);
    expectClose(got.upper, upper);
    expect(got.method).toBe(method);
  });

  it('has no ratio and no upper end where only the comparator counts none, but a lower end and a verdict', () => {
    const got = compareRates({ count: 12, denominator: 1000 }, { count: 0, denominator: 3000 }, 0.95);
    expect(got).toMatchObject({ ratio: null, upper: null, verdict: 'higher', method: 'exact' });
    expectClose(got.lower, 8.335791991674471);
    const few = compareRates({ count: 1, denominator: 1000 }, { count: 0, denominator: 1000 }, 0.95);
    expect(few.verdict).toBe('similar');
  });

  it('holds the ratio, and its verdict is what the interval says', () => {
    fc.assert(
      fc.property(side, some, (a, b) => {
        const { ratio, lower, upper, verdict } = compareRates(a, b, 0.95);
        expect(Number(lower)).toBeLessThanOrEqual(Number(ratio));
        expect(Number(upper)).toBeGreaterThan(Number(ratio));
        expect(verdict).toBe(Number(lower) > 1 ? 'higher' : Number(upper) < 1 ? 'lower' : 'similar');
      }),
      { seed: 21 }
    );
  });

  it('is its own inverse when the sides change places', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const there = compareRates(a, b, 0.95);
        const back = compareRates(b, a, 0.95);
        expectClose(Number(there.ratio) * Number(back.ratio), 1);
        expectClose(Number(there.lower) * Number(back.upper), 1);
        expectClose(Number(there.upper) * Number(back.lower), 1);
      }),
      { seed: 22 }
    );
  });

  it('does not change with the unit of the denominators, narrows with more data, widens with confidence', () => {
    const width = (of: { lower: number | null; upper: number | null }) =>
      Math.log(Number(of.upper) / Number(of.lower));
    fc.assert(
      fc.property(some, some, fc.constantFrom(0.001, 2, 100_000), (a, b, unit) => {
        const times = (by: number, { count, denominator }: typeof a) => ({
          count: count * by,
          denominator: denominator * by
        });
        const plain = compareRates(a, b, 0.95);
        const inUnit = compareRates(
          { ...a, denominator: a.denominator * unit },
          { ...b, denominator: b.denominator * unit },
          0.95
        );
        expectClose(inUnit.lower, Number(plain.lower));
        expectClose(inUnit.upper, Number(plain.upper));
        expect(width(compareRates(times(10, a), times(10, b), 0.95))).toBeLessThan(width(plain));
        expect(width(compareRates(a, b, 0.998))).toBeGreaterThan(width(plain));
      }),
      { seed: 23 }
    );
  });

  it('says nothing where a side is missing, has no denominator, or both count none', () => {
    const fine = { count: 12, denominator: 1000 };
    expect(compareRates({ count: 0, denominator: 10 }, { count: 0, denominator: 10 }, 0.95)).toEqual(NOTHING);
    expect(compareRates({ count: null, denominator: 10 }, fine, 0.95)).toEqual(NOTHING);
    expect(compareRates(fine, { count: 4, denominator: null }, 0.95)).toEqual(NOTHING);
    expect(compareRates(fine, { count: 4, denominator: 0 }, 0.95)).toEqual(NOTHING);
  });

  it('takes counts that are not whole, and leaves the upper end open where a fraction is too small for one', () => {
    const fraction = fc.double({ min: 0.1, max: 12, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        const { ratio, lower, upper } = compareRates(
          { count: x, denominator: 700 },
          { count: y, denominator: 900 },
          0.95
        );
        expect(Number(lower) <= Number(ratio) && Number(ratio) <= Number(upper)).toBe(true);
      }),
      { seed: 24 }
    );
    const tiny = compareRates({ count: 3, denominator: 10 }, { count: 1e-6, denominator: 10 }, 0.95);
    expect(tiny.upper).toBeNull();
    expect(Number(tiny.lower)).toBeGreaterThan(0);
  });

  it('takes a zero as a count: none of many is lower, none of few is similar', () => {
    const group = { count: 120, denominator: 30000 };
    expect(compareRates({ count: 0, denominator: 1000 }, group, 0.95)).toMatchObject({
      ratio: 0,
      lower: 0,
      verdict: 'lower'
    });
    expect(compareRates({ count: 0, denominator: 100 }, group, 0.95)).toMatchObject({
      ratio: 0,
      verdict: 'similar'
    });
  });

  it('refuses impossible numbers and says which', () => {
    const fine = { count: 1, denominator: 2 };
    expect(() => compareRates({ count: -1, denominator: 2 }, fine, 0.95)).toThrow(
      'a.count must be a finite number not below 0, got -1'
    );
    expect(() => compareRates(fine, { count: 1, denominator: NaN }, 0.95)).toThrow('b.denominator must be');
    expect(() => compareRates(fine, fine, 0.5)).toThrow(
      'confidence must be at least 0.9 and below 1, got 0.5'
    );
  });
});
