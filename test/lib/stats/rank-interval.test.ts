import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posteriorDraws } from '$lib/stats/posterior-draws';
import { rankInterval, type RankUnit } from '$lib/stats/rank-interval';
import { expectClose } from './close';

const unitsOf = (rows: readonly (readonly [string, number | null, number | null])[]): RankUnit[] =>
  rows.map(([id, count, denominator]) => ({ id, count, denominator }));

// Ranks of 2,000,000 draws by numpy's gamma and beta generators, percentiles by inverted_cdf; limits that lie within
// 0.005 of the next rank are left out of the expectation (null). Invented units.
const RATES = unitsOf([
  ['alpha', 3, 2000],
  ['beta', 12, 4000],
  ['gamma', 25, 6000],
  ['delta', 0, 900],
  ['epsilon', 60, 4500],
  ['zeta', 18, 5000]
]);
const SHARES = unitsOf([
  ['alpha', 3, 20],
  ['beta', 12, 40],
  ['gamma', 25, 60],
  ['delta', 0, 9],
  ['epsilon', 30, 45],
  ['zeta', 18, 50]
]);
const RATE_RANKS = [
  [1, 4],
  [2, 5],
  [3, 5],
  [1, null],
  [6, 6],
  [2, 5]
] as const;
const SHARE_RANKS = [
  [1, null],
  [2, 5],
  [3, 5],
  [1, 2],
  [6, 6],
  [null, 5]
] as const;

const units = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          count: fc.integer({ min: 0, max: 200 }),
          denominator: fc.integer({ min: 200, max: 20_000 })
        })
      )
    )
  );
const FEW = { draws: 400 };

describe('interval of a rank', () => {
  it.each([
    ['rate', RATES, RATE_RANKS],
    ['proportion', SHARES, SHARE_RANKS]
  ] as const)('of a %s agrees with another generator', (kind, given, ranks) => {
    rankInterval(given, kind).forEach(({ lower, upper, of }, i) => {
      const [from, to] = ranks[i] ?? [null, null];
      expect([from === null || lower === from, to === null || upper === to, of]).toEqual([true, true, 6]);
    });
  });

  it('comes with the plain rank, 1 for the lowest value, ties sharing the lower rank', () => {
    const ranks = rankInterval(RATES, 'rate', FEW).map(({ rank }) => rank);
    expect(ranks).toEqual([2, 3, 5, 1, 6, 4]);
    const tied = unitsOf([
      ['a', 4, 100],
      ['b', 8, 200],
      ['c', 1, 100]
    ]);
    expect(rankInterval(tied, 'proportion', FEW).map(({ rank }) => rank)).toEqual([2, 2, 1]);
  });

  it('is the same each time, and does not depend on the order given or on other units being unknown', () => {
    fc.assert(
      fc.property(units, (given) => {
        const ranks = rankInterval(given, 'rate', FEW);
        expect(rankInterval(given, 'rate', FEW)).toEqual(ranks);
        expect(rankInterval(given.toReversed(), 'rate', FEW)).toEqual(ranks.toReversed());
        const unknown = { id: 'not one of the others', count: null, denominator: 500 };
        expect(rankInterval([unknown, ...given], 'rate', FEW).slice(1)).toEqual(ranks);
      }),
      { seed: 81, numRuns: 40 }
    );
  });

  it('lies between 1 and the number ranked, and does not depend on the unit of the denominator', () => {
    fc.assert(
      fc.property(units, (given) => {
        const ranks = rankInterval(given, 'rate', FEW);
        ranks.forEach(({ lower, upper }) => {
          expect(1 <= Number(lower) && Number(lower) <= Number(upper) && Number(upper) <= given.length).toBe(
            true
          );
        });
        const inThousands = given.map((unit) => ({ ...unit, denominator: unit.denominator / 1024 }));
        expect(rankInterval(inThousands, 'rate', FEW)).toEqual(ranks);
      }),
      { seed: 82, numRuns: 40 }
    );
  });

  it('closes in on the plain rank as figures grow, and is wide where they are few', () => {
    const times = (by: number) =>
      RATES.map(({ id, count, denominator }) => ({
        id,
        count: Number(count) * by,
        denominator: Number(denominator) * by
      }));
    rankInterval(times(1000), 'rate').forEach(({ rank, lower, upper }) =>
      expect([lower, upper]).toEqual([rank, rank])
    );
    const width = (by: number) =>
      rankInterval(times(by), 'rate').reduce(
        (sum, { lower, upper }) => sum + Number(upper) - Number(lower),
        0
      );
    expect(width(10)).toBeLessThan(width(1));
  });

  it('is wider at 99.8 per cent', () => {
    const narrow = rankInterval(RATES, 'rate');
    rankInterval(RATES, 'rate', { confidence: 0.998 }).forEach(({ lower, upper }, i) => {
      expect(Number(lower)).toBeLessThanOrEqual(Number(narrow[i]?.lower));
      expect(Number(upper)).toBeGreaterThanOrEqual(Number(narrow[i]?.upper));
    });
  });

  it('leaves out what is not known; zero is known', () => {
    const given = unitsOf([
      ['zero', 0, 900],
      ['suppressed', null, 900],
      ['nobody', 0, 0],
      ['high', 50, 900]
    ]);
    const none = { rank: null, lower: null, upper: null, of: 2 };
    const [zero, suppressed, nobody, high] = rankInterval(given, 'rate', FEW);
    expect(zero).toEqual({ id: 'zero', rank: 1, lower: 1, upper: 1, of: 2 });
    expect(suppressed).toEqual({ id: 'suppressed', ...none });
    expect(nobody).toEqual({ id: 'nobody', ...none });
    expect(high?.rank).toBe(2);
    expect(rankInterval([], 'rate')).toEqual([]);
  });

  it('refuses impossible numbers and says which', () => {
    expect(() => rankInterval([...RATES, ...RATES], 'rate')).toThrow('id must not come twice, got alpha');
    expect(() => rankInterval(unitsOf([['a', -1, 5]]), 'rate')).toThrow(
      'count must be a finite number not below 0, got -1'
    );
    expect(() => rankInterval(unitsOf([['a', 6, 5]]), 'proportion')).toThrow(
      'count must not be above denominator = 5, got 6'
    );
    expect(() => rankInterval(RATES, 'rate', { draws: 0 })).toThrow(
      'draws must be a whole number above 0, got 0'
    );
    expect(() => rankInterval(RATES, 'rate', { seed: 0.5 })).toThrow('seed must be a whole number, got 0.5');
    expect(() => rankInterval(RATES, 'rate', { confidence: 2 })).toThrow('confidence must be');
  });
});

describe('draws', () => {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('have the mean of the distribution they come from', () => {
    const rate = posteriorDraws({ id: 'alpha', count: 12, denominator: 4000 }, 'rate', 100_000, 1);
    expectClose(mean(rate), 12.5 / 4000, 0.01);
    const share = posteriorDraws({ id: 'alpha', count: 12, denominator: 40 }, 'proportion', 100_000, 1);
    expectClose(mean(share), 12.5 / 41, 0.01);
    const none = posteriorDraws({ id: 'alpha', count: 0, denominator: 900 }, 'rate', 100_000, 1);
    expectClose(mean(none), 0.5 / 900, 0.02);
  });

  it('differ between ids and between seeds', () => {
    const of = (id: string, seed: number) =>
      posteriorDraws({ id, count: 12, denominator: 40 }, 'rate', 3, seed);
    expect(of('alpha', 1)).toEqual(of('alpha', 1));
    expect(of('alpha', 1)).not.toEqual(of('alphb', 1));
    expect(of('alpha', 1)).not.toEqual(of('alpha', 2));
  });
});
