import { describe, expect, it } from 'vitest';
import type { SetComparison } from '$lib/stats/compare-with-set';
import { briefVerdict, valueGrounds } from '$lib/words/brief-verdict';
import type { ComparisonInput } from '$lib/words/comparison-sentence';

/** Invented figures. */
const clear: SetComparison = {
  ...{ comparator: 252, comparatorFrom: null, comparatorTo: null, membersUsed: 9, membersSuppressed: 0 },
  ...{ difference: 25, differenceLower: 14.2, differenceUpper: 36.4, differenceUnit: 'per cent' },
  ...{ verdict: 'higher', strength: 'clear', reason: null, small: false }
};
const input = (parts: Partial<SetComparison> = {}, unit = 'per 100,000 aged 10-17'): ComparisonInput => ({
  ...{ name: 'First-time entrants', unit, polarity: 'low', period: '2016', value: 314 },
  ...{ set: { kind: 'similar', name: '' }, members: 10, lowerQuartile: 20.5, upperQuartile: 28.4 },
  comparison: { ...clear, ...parts }
});

describe('a verdict in a table’s cell', () => {
  it('gives size and direction of a clear difference', () => {
    expect(briefVerdict(input())).toBe('25 % higher: a clear difference');
  });

  it('leaves the size out where it depends on suppressed members', () => {
    expect(briefVerdict(input({ membersSuppressed: 2 }))).toBe('higher: a clear difference');
  });

  it('names no size where nothing is clear', () => {
    expect(briefVerdict(input({ verdict: 'similar', strength: 'unclear' }))).toBe('no clear difference');
  });

  it('names the middle half where chance is not tested', () => {
    expect(briefVerdict(input({ verdict: 'above', strength: 'not-judged' }, 'per cent'))).toBe(
      'above the middle half (20.5–28.4 %)'
    );
  });

  it('says why nothing is compared', () => {
    const none = { verdict: 'none', strength: 'not-judged' } as const;
    expect(briefVerdict(input({ ...none, reason: 'too-few-members', membersUsed: 2 }))).toBe(
      'not compared: 2 of 10 have a figure'
    );
    expect(briefVerdict(input({ ...none, reason: 'suppressed-members', membersSuppressed: 4 }))).toBe(
      'not compared: 4 of 10 are suppressed'
    );
    expect(briefVerdict(input({ ...none, reason: 'no-events' }))).toContain('none here, none there');
    expect(briefVerdict(input({ ...none, reason: 'no-value' }))).toBe('not compared');
  });
});

describe('what a value rests on', () => {
  const value = { lower: 95.4, upper: 127.2, numerator: 45, denominator: 40_000, derived: false };

  it('gives interval and children of a rate', () => {
    expect(valueGrounds({ ...value, unit: 'per 100,000 aged 10-17' })).toBe(
      '95 % interval 95–127; 45 children'
    );
    expect(valueGrounds({ ...value, unit: 'per 100,000 aged 10-17', numerator: 1 })).toContain('; 1 child');
  });

  it('marks a count that was worked out', () => {
    expect(
      valueGrounds({ ...value, unit: 'per 100,000 aged 10-17', numerator: 44.7, derived: true })
    ).toContain('; about 45 children');
  });

  it('gives a share its base', () => {
    const share = { unit: 'per cent', lower: 0, upper: 2.1, numerator: 0, denominator: 180, derived: false };
    expect(valueGrounds(share)).toBe('95 % interval 0–2.1 %; 0 of 180 children');
  });

  it('says nothing where no interval may be given, even where a count is held', () => {
    expect(valueGrounds({ ...value, unit: 'per cent', lower: null, upper: null })).toBe('');
  });
});
