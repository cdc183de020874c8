import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPeriodShort } from '$lib/words/periods';

describe('periods', () => {
  it('names calendar years, years ending March and other spans', () => {
    expect(formatPeriod('2024')).toBe('2024');
    expect(formatPeriod('2019-04/2020-03')).toBe('year ending March 2020');
    expect(formatPeriod('2016-10/2017-09')).toBe('October 2016 to September 2017');
    expect(formatPeriod('2019-01/2019-12')).toBe('2019');
    expect(formatPeriod('2019-06/2019-06')).toBe('June 2019');
  });
  it('does not take six months from April for a financial year', () => {
    expect(formatPeriod('2019-04/2019-09')).toBe('April 2019 to September 2019');
  });
  it('shortens years for an axis', () => {
    expect(formatPeriodShort('2019-04/2020-03')).toBe('2019-20');
    expect(formatPeriodShort('2024')).toBe('2024');
    expect(formatPeriodShort('2016-10/2017-09')).toBe('October 2016 to September 2017');
  });
  it('refuses what is no period', () => {
    expect(() => formatPeriod('2019-20')).toThrow(/2019-20/);
  });
});
