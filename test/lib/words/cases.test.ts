import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, wholePercent } from '$lib/words/cases';

describe('cases', () => {
  it('says count, base and share together', () => {
    expect(casesOf(7, 8)).toBe('7 of 8 (88 %)');
    expect(casesOf(7, 11)).toBe('7 of 11 (64 %)');
    expect(casesOf(0, 5)).toBe('0 of 5 (0 %)');
    expect(casesOf(1, 1)).toBe('1 of 1 (100 %)');
  });
  it('makes no share of an empty base', () => {
    expect(casesOf(0, 0)).toBe('0 of 0');
    expect(() => wholePercent(0, 0)).toThrow(/n is 0/);
  });
  it('rounds every half up', () => {
    expect(wholePercent(1, 8)).toBe(13);
    expect(wholePercent(129, 200)).toBe(65);
  });
  it('refuses more yes-cases than cases', () => {
    expect(() => casesOf(6, 5)).toThrow(/yes is 6/);
    expect(() => casesOf(-1, 5)).toThrow(/yes is -1/);
    expect(() => casesOf(1.5, 5)).toThrow(/yes is 1.5/);
  });
  it('is never further than half a point from the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (n, seed) => {
        const yes = seed % (n + 1);
        const off = wholePercent(yes, n) - (100 * yes) / n;
        return off > -0.5 && off <= 0.5 + 1e-9;
      }),
      { seed: 36 }
    );
  });
});
