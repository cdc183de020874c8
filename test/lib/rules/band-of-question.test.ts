import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOfQuestion } from '$lib/rules/band-of-question';
import { cases, percent } from './arbitraries';
import { yos2018 } from './real';

const ratingOf = (pct: number) => bandOfQuestion(yos2018, percent('2.1.1', pct))?.rating;

describe('band of a key question', () => {
  it.each([
    [0, 'Inadequate'],
    [49, 'Inadequate'],
    [49.4, 'Inadequate'],
    [49.5, 'Requires improvement'],
    [64, 'Requires improvement'],
    [64.5, 'Good'],
    [79, 'Good'],
    [79.5, 'Outstanding'],
    [100, 'Outstanding']
  ])('%d per cent is %s', (pct, rating) => {
    expect(ratingOf(pct)).toBe(rating);
  });

  it('rounds before it bands: 7 of 11 is Requires improvement, 11 of 17 is Good', () => {
    expect(bandOfQuestion(yos2018, cases('2.1.1', 7, 11))?.rating).toBe('Requires improvement');
    expect(bandOfQuestion(yos2018, cases('2.1.1', 11, 17))?.rating).toBe('Good');
  });

  it('leaves no percentage without a band', () => {
    const pct = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(pct, (value) => {
        expect(ratingOf(value)).toBeDefined();
      }),
      { seed: 14 }
    );
  });

  it('is not known where the result is not', () => {
    expect(bandOfQuestion(yos2018, { code: '2.1.1', yes: null, relevant: null, pct: null })).toBeNull();
  });
});
