import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandardRating } from '$lib/data/words';
import { rateOverall } from '$lib/rules/rate-overall';
import { rating } from './arbitraries';
import { yjs2021, yos2018 } from './real';

const twelve = yos2018.standards.map((each) => each.code);
const SCORE = { Inadequate: 0, 'Requires improvement': 1, Good: 2, Outstanding: 3 } as const;

/** Twelve ratings with a wanted sum: as many threes as fit, the rest on the next. */
function adding(sum: number): Record<string, StandardRating> {
  const words = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] as const;
  return Object.fromEntries(
    twelve.map((code, i) => [code, words[Math.max(0, Math.min(3, sum - 3 * i)) as 0 | 1 | 2 | 3]])
  );
}

describe('overall rating by the rule', () => {
  it.each([
    [0, 'Inadequate'],
    [6, 'Inadequate'],
    [7, 'Requires improvement'],
    [18, 'Requires improvement'],
    [19, 'Good'],
    [30, 'Good'],
    [31, 'Outstanding'],
    [36, 'Outstanding']
  ])('a sum of %d is %s', (sum, expected) => {
    expect(rateOverall(yos2018, adding(sum))).toMatchObject({ sum, rating: expected, limit: 'none' });
  });

  it('adds twelve scores without weights, from 0 to 36', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 12, maxLength: 12 }), (ratings) => {
        const byCode = Object.fromEntries(twelve.map((code, i) => [code, ratings[i] ?? 'Good']));
        const { sum } = rateOverall(yos2018, byCode);
        expect(sum).toBe(ratings.reduce((total, each) => total + SCORE[each], 0));
        expect(sum).toBeGreaterThanOrEqual(0);
        expect(sum).toBeLessThanOrEqual(36);
      }),
      { seed: 31 }
    );
  });

  it('cannot be Outstanding with 4.1 Inadequate: any such set of 31 or more is Good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 36 }), (sum) => {
        expect(rateOverall(yjs2021, { ...adding(sum), '4.1': 'Inadequate' })).toMatchObject({
          sum,
          rating: 'Good',
          limit: 'applied'
        });
      }),
      { seed: 32 }
    );
  });

  it('is not touched by 4.1 below Outstanding, and 4.1 adds nothing to the sum', () => {
    const good = rateOverall(yjs2021, { ...adding(25), '4.1': 'Inadequate' });
    expect(good).toMatchObject({ sum: 25, rating: 'Good', limit: 'not-applied' });
    const top = rateOverall(yjs2021, { ...adding(33), '4.1': 'Requires improvement' });
    expect(top).toMatchObject({ sum: 33, rating: 'Outstanding', limit: 'not-applied' });
  });

  it('takes "Not rated" for 4.1 as known, so that no limit applies, and a missing 4.1 as unknown', () => {
    expect(rateOverall(yjs2021, { ...adding(33), '4.1': 'Not rated' }).limit).toBe('not-applied');
    const unknown = rateOverall(yjs2021, adding(33));
    expect(unknown).toMatchObject({ rating: 'Outstanding', limit: 'unknown' });
    expect(unknown.reason).toContain('The rating of 4.1 is not known; were it Inadequate');
  });

  it('gives neither sum nor rating of an incomplete set, and names what is missing', () => {
    const ratings = { ...adding(30), '2.3': null, '1.1': 'Not rated' as const };
    expect(rateOverall(yos2018, ratings)).toMatchObject({
      sum: null,
      rating: null,
      rated: 10,
      missing: ['1.1', '2.3'],
      reason: '10 of 12 standards are known; missing 1.1 and 2.3.'
    });
  });

  it('refuses a standard that the programme does not have', () => {
    expect(() => rateOverall(yos2018, { '4.1': 'Good' })).toThrow(
      'standardCode 4.1 is not a standard of yos-2018'
    );
  });
});
