import { describe, expect, it } from 'vitest';
import type { SetComparison } from '$lib/stats/compare-with-set';
import type { ComparisonInput } from '$lib/words/comparison-sentence';
import { differenceGrounds, differencesHeading, fewerThanFive } from '$lib/words/difference-grounds';

/** Invented figures. */
const clear: SetComparison = {
  ...{ comparator: 252, comparatorFrom: null, comparatorTo: null, membersUsed: 9, membersSuppressed: 0 },
  ...{ difference: 25, differenceLower: 14.2, differenceUpper: 36.4, differenceUnit: 'per cent' },
  ...{ verdict: 'higher', strength: 'clear', reason: null, small: false }
};
const input = (parts: Partial<SetComparison> = {}): ComparisonInput => ({
  ...{
    name: 'First-time entrants',
    unit: 'per 100,000 aged 10-17',
    polarity: 'low',
    period: '2016',
    value: 314
  },
  ...{ set: { kind: 'similar', name: '' }, members: 10, lowerQuartile: null, upperQuartile: null },
  comparison: { ...clear, ...parts }
});

describe('what a clear difference rests on', () => {
  it('says how far it may reach and on how many services, with the comparison’s own numbers', () => {
    expect(differenceGrounds(input())).toBe(
      '95 % interval: from 14 % higher to 36 % higher. Rests on 9 of 10 services put together.'
    );
  });

  it('says so where members are suppressed and where a count is small', () => {
    const words = differenceGrounds(input({ membersSuppressed: 3, small: true }));
    expect(words).toContain(
      '3 more are suppressed (one to five children each); this holds whatever they are.'
    );
    expect(words).toContain('A count below 10 stands behind this');
  });
});

describe('the heading of the list', () => {
  it('counts what is better and what is worse', () => {
    expect(differencesHeading(['worse', 'worse', 'better'])).toBe('3 clear differences (1 better, 2 worse)');
    expect(differencesHeading(['worse'])).toBe('1 clear difference (1 worse)');
    expect(differencesHeading([''])).toBe('1 clear difference (1 neither good nor bad in itself)');
  });

  it('says that there is none', () => {
    expect(differencesHeading([])).toBe('no clear difference');
  });

  it('says of how many the five are the largest', () => {
    const five = Array.from({ length: 5 }, () => 'worse' as const);
    expect(differencesHeading(five, 7)).toBe('the largest 5 of 7 clear differences (5 worse)');
  });
});

describe('fewer than five', () => {
  it('are said to be fewer, with what could be tested', () => {
    expect(fewerThanFive(1, 3)).toBe(
      'Only 1 difference is named: 3 indicators could be tested against chance, and differences that chance alone could well explain are left out.'
    );
    expect(fewerThanFive(2, 3)).toContain('Only 2 differences are named');
  });

  it('say nothing where there are five, or none', () => {
    expect(fewerThanFive(5, 6)).toBe('');
    expect(fewerThanFive(0, 3)).toBe('');
  });
});
