import { describe, expect, it } from 'vitest';
import { carriesInWords, directionInWords, readCarries } from '$lib/words/indicator-carries';
import { ordinalOf, rankInWords } from '$lib/words/rank-words';
import { spreadFinding } from '$lib/words/spread-finding';

describe('ranks in words', () => {
  it('count as English does', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112, 123].map(ordinalOf)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '101st',
      '111th',
      '112th',
      '123rd'
    ]);
  });
  it('are an interval, never bare', () => {
    expect(rankInWords(12, 61, 148)).toBe('between 12th and 61st of 148');
    expect(rankInWords(148, 148, 148)).toBe('148th of 148');
  });
});

describe('what an indicator carries', () => {
  it('is read from the list of the facts and said in words', () => {
    expect(readCarries('interval;funnel')).toEqual(['interval', 'funnel']);
    expect(readCarries(null)).toEqual([]);
    expect(carriesInWords(readCarries('interval;funnel;rank'))).toBe(
      'a 95 % interval, a funnel plot and a rank with its interval'
    );
    expect(carriesInWords([])).toBe('its value alone');
    expect(directionInWords('none')).toMatch(/^neither/);
  });
});

describe('the finding of a ranked list', () => {
  const spread = {
    name: 'Proven offences',
    unit: 'per 10,000 aged 10-17',
    period: '2021-04/2022-03',
    areas: 'services'
  };
  it('says that there is nothing where there is nothing', () => {
    expect(spreadFinding({ ...spread, lowest: null, highest: null, middle: null, n: 0 })).toBe(
      'Proven offences: no value is published in the year ending March 2022'
    );
  });
  it('says one value as the only one', () => {
    const only = { label: 'Anyshire', value: 12.34 };
    expect(spreadFinding({ ...spread, lowest: only, highest: only, middle: null, n: 1 })).toBe(
      'Proven offences: 12.3 per 10,000 aged 10-17 in Anyshire in the year ending March 2022, the only value published'
    );
  });
});
