import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInterval } from '$lib/stats/count-interval';
import { expectClose } from './close';

// Exact limits solve the Poisson tail sums by bisection, Byar's are the closed formula; both in 40-digit arithmetic.
const EXACT_95 = [
  [0, 0, 3.6888794541139363],
  [1, 0.025317807984289876, 5.571643390938899],
  [2, 0.2422092785439649, 7.224687667723961],
  [3, 0.6186721228956013, 8.767273069742325],
  [4, 1.0898653736263249, 10.241588675403698],
  [5, 1.6234863901184204, 11.66833207932267],
  [6, 2.2018942534908508, 13.059474022518685],
  [7, 2.8143630515198663, 14.422675361702378],
  [8, 3.4538321767485014, 15.763189220193315],
  [9, 4.115373097378332, 17.08480345141917]
] as const;
const EXACT_998 = [
  [0, 0, 6.907755278982137],
  [1, 0.0010005003335835335, 9.233413476451586],
  [5, 0.7393717319178326, 16.45474520368011],
  [9, 2.452424404363775, 22.65737330906293]
] as const;
const BYAR = [
  [10, 0.95, 4.787449913967562, 18.391458605756476],
  [11, 0.95, 5.483690198449971, 19.683237116146394],
  [314, 0.95, 280.22500572606754, 350.7239045252329],
  [12345, 0.95, 12128.180767458693, 12564.722341331742],
  [10, 0.998, 2.916318374695685, 24.193724927880538],
  [314, 0.998, 262.06684764175463, 372.7179193103088]
] as const;

describe('interval of a count', () => {
  it.each(EXACT_95)('%d at 95 per cent is exact below ten: %d to %d', (x, lower, upper) => {
    expectClose(countInterval(x, 0.95).lower, lower);
    expectClose(countInterval(x, 0.95).upper, upper);
  });

  it.each(EXACT_998)('%d at 99.8 per cent is exact below ten: %d to %d', (x, lower, upper) => {
    expectClose(countInterval(x, 0.998).lower, lower);
    expectClose(countInterval(x, 0.998).upper, upper);
  });

  it.each(BYAR)("%d at %d is Byar's from ten on: %d to %d", (x, confidence, lower, upper) => {
    expectClose(countInterval(x, confidence).lower, lower);
    expectClose(countInterval(x, confidence).upper, upper);
  });

  it('holds its count and widens with confidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (x) => {
        const narrow = countInterval(x, 0.95);
        const wide = countInterval(x, 0.998);
        expect(narrow.value).toBe(x);
        expect(Number(wide.lower)).toBeLessThanOrEqual(Number(narrow.lower));
        expect(Number(narrow.lower)).toBeLessThanOrEqual(x);
        expect(Number(narrow.upper)).toBeGreaterThan(x);
        expect(Number(wide.upper)).toBeGreaterThan(Number(narrow.upper));
      }),
      { seed: 5 }
    );
  });

  it('is not defined where the count is not known, and zero is a count', () => {
    expect(countInterval(null, 0.95)).toEqual({ value: null, lower: null, upper: null });
    expect(countInterval(0, 0.95)).toMatchObject({ value: 0, lower: 0 });
  });

  it('refuses impossible numbers and says which', () => {
    expect(() => countInterval(-1, 0.95)).toThrow('x must be a finite number not below 0, got -1');
    expect(() => countInterval(Infinity, 0.95)).toThrow(RangeError);
    expect(() => countInterval(3, 0.89)).toThrow('confidence must be at least 0.9 and below 1, got 0.89');
  });
});
