import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, numberInWords } from '$lib/words/numbers';

describe('numbers', () => {
  it('writes thousands with commas and whole numbers without places', () => {
    expect(formatNumber(1234567)).toBe('1,234,567');
    expect(formatNumber(110)).toBe('110');
  });
  it('gives one place at most where nothing is asked, and exactly what is asked', () => {
    expect(formatNumber(12.34)).toBe('12.3');
    expect(formatNumber(12, 1)).toBe('12.0');
    expect(formatNumber(12.5, 0)).toBe('13');
  });
  it('uses a true minus sign, and none before a zero', () => {
    expect(formatNumber(-14.2)).toBe('−14.2');
    expect(formatNumber(-0.01)).toBe('0');
    expect(formatNumber(0)).toBe('0');
  });
  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(/NaN/);
    expect(() => formatPercent(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
  it('writes per cent with halves away from zero', () => {
    expect(formatPercent(87.5)).toBe('88 %');
    expect(formatPercent(14.6, 1)).toBe('14.6 %');
  });
  it('spells small counts and gives larger ones in figures', () => {
    expect([0, 5, 9, 10].map(numberInWords)).toEqual(['no', 'five', 'nine', '10']);
  });
});
