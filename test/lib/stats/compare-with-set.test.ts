import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatings } from '$lib/stats/compare-ratings';
import { compareScores, type ScoresOfSet } from '$lib/stats/compare-scores';
import { compareWithSet, type Measure, type SetValues } from '$lib/stats/compare-with-set';
import { measureInterval, measureOf } from '$lib/stats/measure';

const rate: Measure = { judgedBy: 'two-sample', per: 100_000, share: false };
const share: Measure = { judgedBy: 'two-sample', per: 100, share: true };
const half: Measure = { judgedBy: 'middle-half', per: 10_000, share: false };

/** Invented figures. */
const set = (parts: Partial<SetValues> = {}): SetValues => ({
  members: 10,
  members_with_value: 10,
  members_counted: 10,
  numerator: 1267,
  denominator: 502_881,
  members_suppressed: 0,
  suppressed_out_of: null,
  median: 235,
  lower_quartile: 219.75,
  upper_quartile: 286.25,
  ...parts
});
const own = (count: number | null, denominator = 110_000) => ({
  value: count === null ? null : (count / denominator) * 100_000,
  numerator: count,
  denominator
});

describe('a value beside a set', () => {
  it('is compared with the pooled rate of the counted members', () => {
    const found = compareWithSet(own(345), set(), rate);
    expect(found.comparator).toBeCloseTo(251.948, 3);
    expect(found.difference).toBeCloseTo(24.484, 3);
    expect(found).toMatchObject({ verdict: 'higher', strength: 'clear', reason: null, membersUsed: 10 });
  });

  it('is not compared where fewer than three members have data, or where it is missing', () => {
    expect(compareWithSet(own(345), set({ members_with_value: 2, members_counted: 2 }), rate)).toMatchObject({
      verdict: 'none',
      reason: 'too-few-members',
      comparator: null
    });
    expect(compareWithSet(own(null), set(), rate)).toMatchObject({ verdict: 'none', reason: 'no-value' });
  });

  it('takes the middle half where counts are not held, or where one child brings many', () => {
    const bare = { value: 300, numerator: null, denominator: null };
    expect(compareWithSet(bare, set(), rate)).toMatchObject({
      verdict: 'above',
      strength: 'not-judged',
      reason: 'rates-only',
      comparator: 235
    });
    expect(compareWithSet(own(242), set(), half)).toMatchObject({
      verdict: 'within',
      reason: 'not-single-events'
    });
  });

  it('takes a zero for a value, not for a missing one', () => {
    expect(compareWithSet(own(0), set(), rate)).toMatchObject({
      verdict: 'lower',
      strength: 'clear',
      small: true
    });
  });

  it('says that there is nothing to compare where neither side has an event', () => {
    expect(compareWithSet(own(0), set({ numerator: 0 }), rate).reason).toBe('no-events');
  });

  it('calls clear exactly what its interval leaves on one side of no difference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 3000 }), (mine, theirs) => {
        const found = compareWithSet(own(mine), set({ numerator: theirs }), rate);
        const { differenceLower: lower, differenceUpper: upper, verdict } = found;
        const away = (lower !== null && lower > 0) || (upper !== null && upper < 0);
        expect(found.strength === 'clear').toBe(away);
        if (verdict === 'higher') expect(found.difference).toBeGreaterThan(0);
        if (verdict === 'lower') expect(found.difference).toBeLessThan(0);
      }),
      { seed: 7 }
    );
  });
});

describe('members whose counts are withheld', () => {
  const lac = (parts: Partial<SetValues>) =>
    set({ numerator: 60, denominator: 2000, members_counted: 6, ...parts });
  const mine = { value: 3, numerator: 12, denominator: 400 };

  it('change nothing where there are none', () => {
    expect(compareWithSet(mine, lac({}), share)).toMatchObject({
      verdict: 'similar',
      comparatorFrom: null,
      membersSuppressed: 0
    });
  });

  it('leave a verdict that holds with one and with five each, beside the range', () => {
    const high = { value: 10, numerator: 40, denominator: 400 };
    const found = compareWithSet(high, lac({ members_suppressed: 4, suppressed_out_of: 1000 }), share);
    expect(found).toMatchObject({ verdict: 'higher', membersSuppressed: 4 });
    expect(found.comparatorFrom).toBeCloseTo((64 / 3000) * 100, 9);
    expect(found.comparatorTo).toBeCloseTo((80 / 3000) * 100, 9);
  });

  it('take a verdict back that depends on them', () => {
    const found = compareWithSet(
      { value: 4, numerator: 16, denominator: 400 },
      lac({ members_suppressed: 4, suppressed_out_of: 1000 }),
      share
    );
    expect(found).toMatchObject({ verdict: 'none', reason: 'suppressed-members', comparator: null });
  });

  it('never make a verdict out of nothing: whatever each of them had, it would be the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
        (count, hidden) => {
          const out = hidden.length * 250;
          const value = { value: (count / 400) * 100, numerator: count, denominator: 400 };
          const said = compareWithSet(
            value,
            lac({ members_suppressed: hidden.length, suppressed_out_of: out }),
            share
          ).verdict;
          const numerator = 60 + hidden.reduce((a, b) => a + b, 0);
          const truth = compareWithSet(value, lac({ numerator, denominator: 2000 + out }), share).verdict;
          if (said !== 'none') expect(truth).toBe(said);
        }
      ),
      { seed: 11 }
    );
  });
});

describe('scores and ratings', () => {
  const scores = (parts: Partial<ScoresOfSet>): ScoresOfSet => ({
    ...{ score: 31, members: 10, members_scored: 5, median: 27, lower_quartile: 26, upper_quartile: 28 },
    ...{
      least_lower_quartile: 20,
      least_upper_quartile: 28,
      most_lower_quartile: 27,
      most_upper_quartile: 30
    },
    ...parts
  });

  it('have a place without a test against chance', () => {
    expect(
      compareRatings(2, { members: 8, median: 1, lower_quartile: 1, upper_quartile: 1.5 }, 5)
    ).toMatchObject({
      verdict: 'above',
      strength: 'not-judged',
      reason: 'ratings',
      difference: 1,
      differenceUnit: 'points'
    });
  });

  it('have none where it depends on scores that were not found', () => {
    expect(compareScores(scores({})).verdict).toBe('above');
    expect(compareScores(scores({ most_upper_quartile: 33 }))).toMatchObject({
      verdict: 'none',
      reason: 'unknown-scores'
    });
  });
});

describe('what an indicator is measured by', () => {
  it('follows from its unit and the word of the facts', () => {
    expect(measureOf({ unit: 'per 100,000 aged 10-17', judged_by: 'two-sample' })).toEqual(rate);
    expect(measureOf({ unit: 'per cent', judged_by: 'two-sample' })).toEqual(share);
    expect(measureOf({ unit: 'per 10,000 aged 10-17', judged_by: 'middle-half' })).toEqual(half);
    expect(measureOf({ unit: 'children', judged_by: 'none' })).toBeNull();
  });

  it('gives an interval only where single children are counted and the counts are held', () => {
    const value = { value: 5, numerator: 5, denominator: 100 };
    expect(measureInterval(value, share).lower).toBeCloseTo(2.1543, 3);
    expect(measureInterval(value, half).lower).toBeNull();
    expect(measureInterval({ ...value, numerator: null }, share).lower).toBeNull();
  });
});
