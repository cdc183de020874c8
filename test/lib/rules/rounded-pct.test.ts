import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastYes, roundedPct } from '$lib/rules/rounded-pct';
import { cases, countedResult, percent } from './arbitraries';

describe('rounding of percentages', () => {
  it.each([
    [7, 11, 64],
    [11, 17, 65],
    [3, 5, 60],
    [2, 3, 67],
    [1, 3, 33],
    [0, 8, 0],
    [8, 8, 100]
  ])('%d of %d is %d per cent', (yes, relevant, pct) => {
    expect(roundedPct(cases('2.1.1', yes, relevant))).toBe(pct);
  });

  it.each([
    [99, 200, 50],
    [129, 200, 65],
    [159, 200, 80],
    [1, 200, 1]
  ])('a tie goes up: %d of %d is %d per cent', (yes, relevant, pct) => {
    expect(roundedPct(cases('2.1.1', yes, relevant))).toBe(pct);
  });

  it.each([
    [49.5, 50],
    [64.5, 65],
    [79.5, 80],
    [49.4, 49],
    [64.49, 64]
  ])('a printed %d per cent is %d', (pct, rounded) => {
    expect(roundedPct(percent('2.1.1', pct))).toBe(rounded);
  });

  it('comes from the counts where they are known, not from the printed percentage', () => {
    expect(roundedPct({ code: '2.1.1', yes: 7, relevant: 11, pct: 90 })).toBe(64);
  });

  it('is not known without figures, and not where there was no case', () => {
    expect(roundedPct({ code: '2.1.1', yes: null, relevant: null, pct: null })).toBeNull();
    expect(roundedPct({ code: '2.1.1', yes: null, relevant: 5, pct: null })).toBeNull();
    expect(roundedPct(cases('2.1.1', 0, 0))).toBeNull();
  });

  it('is the nearest whole number, and exactly half goes up', () => {
    fc.assert(
      fc.property(countedResult('2.1.1', 500), ({ code, yes, relevant }) => {
        const twiceOff = 2 * (100 * yes - Number(roundedPct(cases(code, yes, relevant))) * relevant);
        expect(twiceOff).toBeGreaterThanOrEqual(-relevant);
        expect(twiceOff).toBeLessThan(relevant);
      }),
      { seed: 11 }
    );
  });

  it('one more yes never lowers it', () => {
    fc.assert(
      fc.property(countedResult('2.1.1', 500), ({ code, yes, relevant }) => {
        fc.pre(yes < relevant);
        const more = Number(roundedPct(cases(code, yes + 1, relevant)));
        expect(more).toBeGreaterThanOrEqual(Number(roundedPct(cases(code, yes, relevant))));
      }),
      { seed: 12 }
    );
  });

  it('fewest yes-cases for a percentage are found by counting', () => {
    const args = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(args, ([pct, relevant]) => {
        let yes = 0;
        while (Number(roundedPct(cases('2.1.1', yes, relevant))) < pct) yes++;
        expect(leastYes(pct, relevant)).toBe(yes);
      }),
      { seed: 13 }
    );
  });
});

describe('impossible results are refused by name and value', () => {
  it.each([
    [cases('2.1.1', 6, 5), 'yes of 2.1.1 must not be above relevant = 5, got 6'],
    [cases('2.1.1', -1, 5), 'yes of 2.1.1 must be a whole number not below 0, got -1'],
    [cases('2.1.1', 1.5, 5), 'yes of 2.1.1 must be a whole number not below 0, got 1.5'],
    [cases('2.1.1', 1, NaN), 'relevant of 2.1.1 must be a whole number not below 0, got NaN'],
    [percent('2.1.1', 101), 'pct of 2.1.1 must be from 0 to 100, got 101'],
    [percent('2.1.1', -1), 'pct of 2.1.1 must be from 0 to 100, got -1'],
    [percent('2.1.1', NaN), 'pct of 2.1.1 must be from 0 to 100, got NaN'],
    [{ code: '2.1.1', yes: 3, relevant: null, pct: 60 }, 'relevant of 2.1.1 must be known where yes is (3)']
  ])('%j', (result, message) => {
    expect(() => roundedPct(result)).toThrow(new RangeError(message));
  });
});
