import { describe, expect, it } from 'vitest';
import type { SetComparison } from '$lib/stats/compare-with-set';
import {
  comparisonBasis,
  comparisonFinding,
  judgementWord,
  type ComparisonInput
} from '$lib/words/comparison-sentence';

const clear: SetComparison = {
  comparator: 251.948,
  comparatorFrom: null,
  comparatorTo: null,
  membersUsed: 10,
  membersSuppressed: 0,
  difference: 24.629,
  differenceLower: 14.2,
  differenceUpper: 36.4,
  differenceUnit: 'per cent',
  verdict: 'higher',
  strength: 'clear',
  reason: null,
  small: false
};
const input: ComparisonInput = {
  name: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  polarity: 'low',
  period: '2016',
  value: 314,
  set: { kind: 'similar', name: 'Services similar to Hertfordshire' },
  members: 10,
  lowerQuartile: 219.75,
  upperQuartile: 286.25,
  comparison: clear
};

describe('comparisonFinding', () => {
  it('says subject, value, unit, period, size, direction and comparator', () => {
    expect(comparisonFinding(input)).toBe(
      'First-time entrants: 314 per 100,000 aged 10-17 in 2016, 25 % higher than similar services (252)'
    );
  });

  it('says no more than that nothing clear is seen where chance could bring it', () => {
    const comparison: SetComparison = { ...clear, verdict: 'similar', strength: 'unclear', difference: 10 };
    expect(comparisonFinding({ ...input, comparison })).toContain(
      'no clear difference from similar services (252)'
    );
    expect(judgementWord({ ...input, comparison })).toBe('');
  });

  it('names the middle half where chance is not tested', () => {
    const comparison: SetComparison = {
      ...clear,
      verdict: 'above',
      strength: 'not-judged',
      reason: 'not-single-events',
      differenceUnit: 'points',
      comparator: 26.25
    };
    const words = comparisonFinding({
      ...input,
      name: 'Proven reoffending, aged 15–17',
      unit: 'per cent',
      period: '2023-04/2024-03',
      value: 31.44,
      lowerQuartile: 22.31,
      upperQuartile: 28.49,
      comparison
    });
    expect(words).toBe(
      'Proven reoffending, aged 15–17: 31.4 % in the year ending March 2024, above the middle half of similar services (22.3–28.5 %)'
    );
  });

  it('never says “significant”', () => {
    expect(`${comparisonFinding(input)} ${comparisonBasis(input)}`).not.toMatch(/significan/i);
  });
});

describe('comparisonBasis', () => {
  it('gives the members used and the range that the figures leave open', () => {
    expect(comparisonBasis(input)).toBe(
      '10 of 10 services put together, without this one. The difference is clear: chance alone would rarely bring it (95 % interval from 14 % higher to 36 % higher). They differ among themselves, too: their middle half is 220–286, and this value lies above it.'
    );
  });

  it('gives a range and no size where members are suppressed', () => {
    const comparison = { ...clear, membersSuppressed: 3, comparatorFrom: 240, comparatorTo: 265 };
    expect(comparisonFinding({ ...input, comparison })).toContain(
      ', higher than similar services (between 240 and 265)'
    );
    expect(comparisonBasis({ ...input, comparison })).toContain('3 more are suppressed');
    const none: SetComparison = {
      ...comparison,
      verdict: 'none',
      strength: 'not-judged',
      reason: 'suppressed-members'
    };
    expect(comparisonBasis({ ...input, comparison: none })).toContain('so nothing is said');
  });

  it('warns of small counts', () => {
    expect(comparisonBasis({ ...input, comparison: { ...clear, small: true } })).toContain('below 10');
  });

  it('says how many members had a figure where too few had', () => {
    const comparison: SetComparison = {
      ...clear,
      verdict: 'none',
      strength: 'not-judged',
      reason: 'too-few-members',
      membersUsed: 2,
      comparator: null,
      difference: null
    };
    expect(comparisonBasis({ ...input, members: 9, comparison })).toContain('Only 2 of 9 similar services');
  });
});

describe('judgementWord', () => {
  it.each([
    { verdict: 'higher', polarity: 'low', word: 'worse' },
    { verdict: 'lower', polarity: 'low', word: 'better' },
    { verdict: 'higher', polarity: 'high', word: 'better' },
    { verdict: 'higher', polarity: 'none', word: '' }
  ] as const)('calls $verdict with polarity $polarity “$word”', ({ verdict, polarity, word }) => {
    expect(judgementWord({ ...input, polarity, comparison: { ...clear, verdict } })).toBe(word);
  });
});
