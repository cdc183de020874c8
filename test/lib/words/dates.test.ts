import { describe, expect, it } from 'vitest';
import { formatMonth, formatPartialDate, formatPartialSpan } from '$lib/words/dates';

describe('dates', () => {
  it('keeps the precision of a date', () => {
    expect(formatPartialDate('2018-09')).toBe('September 2018');
    expect(formatPartialDate('2020-11-05')).toBe('5 November 2020');
    expect(formatPartialDate('2013')).toBe('2013');
  });
  it('refuses what is no date', () => {
    expect(() => formatPartialDate('2020-02-30')).toThrow(/2020-02-30/);
    expect(() => formatMonth('2020-13')).toThrow(/2020-13/);
  });
  it('says a span without repeating the month', () => {
    expect(formatPartialSpan('2020-08-17/2020-08-20')).toBe('17 to 20 August 2020');
    expect(formatPartialSpan('2020-07-30/2020-08-02')).toBe('30 July 2020 to 2 August 2020');
    expect(formatPartialSpan('2018-07')).toBe('July 2018');
    expect(formatPartialSpan('2011/2012')).toBe('2011 to 2012');
    expect(() => formatPartialSpan('2012/2011')).toThrow(RangeError);
  });
});
