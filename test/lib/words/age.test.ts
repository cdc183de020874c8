import { describe, expect, it } from 'vitest';
import { ageInWords } from '$lib/words/age';

describe('age of a rating', () => {
  it('counts years and months from a day', () => {
    expect(ageInWords('2020-11-05', '2023-02-05')).toBe('2 years and 3 months');
    expect(ageInWords('2020-11-05', '2023-02-04')).toBe('2 years and 2 months');
    expect(ageInWords('2020-11-05', '2021-11-05')).toBe('1 year');
    expect(ageInWords('2020-11-05', '2020-12-05')).toBe('1 month');
    expect(ageInWords('2020-11-05', '2020-11-20')).toBe('less than a month');
  });
  it('counts calendar months from a month', () => {
    expect(ageInWords('2018-09', '2026-08-15')).toBe('7 years and 11 months');
  });
  it('gives years only from a year', () => {
    expect(ageInWords('2013', '2026-08-15')).toBe('about 13 years');
    expect(ageInWords('2026', '2026-08-15')).toBe('less than a year');
  });
  it('counts from the latest day a date can mean when it is a least age', () => {
    expect(ageInWords('2018-09', '2026-08-15', true)).toBe('at least 7 years and 10 months');
    expect(ageInWords('2013', '2026-08-15', true)).toBe('at least 12 years');
    expect(ageInWords('2025', '2026-08-15', true)).toBe('less than two years');
    expect(ageInWords('2020-11-05', '2023-02-05', true)).toBe('at least 2 years and 3 months');
    expect(ageInWords('2026-08', '2026-08-15', true)).toBe('less than a month');
    expect(ageInWords('2026', '2026-08-15', true)).toBe('less than a year');
  });
  it('refuses dates to come and a vague today', () => {
    expect(() => ageInWords('2027', '2026-08-15')).toThrow(/lies after/);
    expect(() => ageInWords('2020', '2026-08')).toThrow(/expected a day/);
    expect(() => ageInWords('soon', '2026-08-15')).toThrow(/soon/);
  });
});
