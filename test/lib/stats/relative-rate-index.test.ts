import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeRateIndex } from '$lib/stats/relative-rate-index';
import { expectClose } from './close';

// The formula in 40-digit arithmetic (mpmath), with z from the inverse error function. Invented counts.
const REFERENCES = [
  [889, 310000, 3611, 4200000, 0.95, 3.335507097488856, 3.0997870399444136, 3.5891522398254945],
  [5, 120, 37, 4000, 0.95, 4.504504504504505, 1.8022406697652953, 11.25851900442564],
  [5, 120, 37, 4000, 0.998, 4.504504504504505, 1.0626505940775572, 19.094292088280216],
  [60, 80, 150, 300, 0.95, 1.5, 1.2658290056806896, 1.777491264540964],
  [120, 1000, 120, 1000, 0.95, 1, 0.7887046001107008, 1.2679018226337748]
] as const;

const group = fc
  .integer({ min: 5, max: 5000 })
  .chain((count) =>
    fc.record({ count: fc.constant(count), population: fc.integer({ min: count, max: 1_000_000 }) })
  );
const nothing = (reason: string) => ({ value: null, lower: null, upper: null, reason });

describe('relative rate index', () => {
  it.each(REFERENCES)('of %d in %d against %d in %d at %d is %d, from %d to %d', (...row) => {
    const [x1, n1, x0, n0, confidence, value, lower, upper] = row;
    const got = relativeRateIndex({ count: x1, population: n1 }, { count: x0, population: n0 }, confidence);
    expectClose(got.value, value);
    expectClose(got.lower, lower);
    expectClose(got.upper, upper);
    expect(got.reason).toBeNull();
  });

  it('holds its value and is its own inverse when the groups change places', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const there = relativeRateIndex(a, b, 0.95);
        const back = relativeRateIndex(b, a, 0.95);
        expect(Number(there.lower)).toBeLessThanOrEqual(Number(there.value));
        expect(Number(there.upper)).toBeGreaterThanOrEqual(Number(there.value));
        expectClose(Number(there.value) * Number(back.value), 1);
        expectClose(Number(there.lower) * Number(back.upper), 1);
      }),
      { seed: 31 }
    );
  });

  it('narrows with ten times the data', () => {
    const width = (of: { lower: number | null; upper: number | null }) => Number(of.upper) / Number(of.lower);
    const times = ({ count, population }: { count: number; population: number }) => ({
      count: count * 10,
      population: population * 10
    });
    fc.assert(
      fc.property(
        group.filter(({ count, population }) => count < population),
        group,
        (a, b) => {
          const more = relativeRateIndex(times(a), times(b), 0.95);
          expect(width(more)).toBeLessThan(width(relativeRateIndex(a, b, 0.95)));
        }
      ),
      { seed: 32 }
    );
  });

  it('says too few below five in either group, zero included, and not at five', () => {
    const many = { count: 300, population: 9000 };
    expect(relativeRateIndex({ count: 4, population: 50 }, many, 0.95)).toEqual(nothing('too-few'));
    expect(relativeRateIndex({ count: 0, population: 50 }, many, 0.95)).toEqual(nothing('too-few'));
    expect(relativeRateIndex(many, { count: 4, population: 50 }, 0.95)).toEqual(nothing('too-few'));
    expect(relativeRateIndex({ count: 5, population: 50 }, many, 0.95).reason).toBeNull();
  });

  it('tells a missing count or population from a small one', () => {
    const many = { count: 300, population: 9000 };
    expect(relativeRateIndex({ count: null, population: 50 }, many, 0.95)).toEqual(nothing('no-count'));
    expect(relativeRateIndex(many, { count: 30, population: null }, 0.95)).toEqual(nothing('no-population'));
    expect(relativeRateIndex({ count: 7, population: 0 }, many, 0.95)).toEqual(nothing('no-population'));
  });

  it('refuses impossible numbers and says which', () => {
    const many = { count: 300, population: 9000 };
    expect(() => relativeRateIndex({ count: 60, population: 50 }, many, 0.95)).toThrow(
      'a.count must not be above a.population = 50, got 60'
    );
    expect(() => relativeRateIndex(many, { count: -1, population: 50 }, 0.95)).toThrow(
      'reference.count must be'
    );
    expect(() => relativeRateIndex(many, { count: 6, population: NaN }, 0.95)).toThrow(RangeError);
    expect(() => relativeRateIndex(many, many, 1)).toThrow('confidence must be');
  });
});
