import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDiscretion } from '$lib/rules/keep-discretion';
import { scoreOf } from '$lib/rules/lookups';
import { rating } from './arbitraries';
import { yos2018 } from './real';

const RI = 'Requires improvement';

describe('published discretion in a what-if', () => {
  it.each([
    ['an uplift stays while the derived rating does', 'Good', RI, RI, 'Good'],
    ['an uplift stays while the derived rating rises to it', 'Good', RI, 'Good', 'Good'],
    ['an uplift is not added on top', 'Good', RI, 'Outstanding', 'Outstanding'],
    ['an uplift falls away when the derived rating falls', 'Good', RI, 'Inadequate', 'Inadequate'],
    ['a reduction stays while the derived rating does', RI, 'Good', 'Good', RI],
    ['a reduction stays while the derived rating falls to it', RI, 'Good', RI, RI],
    ['a reduction does not hold a worse rating up', RI, 'Good', 'Inadequate', 'Inadequate'],
    ['a reduction falls away when the derived rating rises', RI, 'Good', 'Outstanding', 'Outstanding'],
    ['without discretion the new derived rating holds', 'Good', 'Good', RI, RI],
    ['where nothing was derived before, the new derived rating holds', 'Good', null, RI, RI]
  ] as const)('%s', (_, published, before, after, expected) => {
    expect(keepDiscretion(yos2018, published, before, after)).toBe(expected);
  });

  it('gives the published rating when nothing changes, and never less for a better derived rating', () => {
    const score = (each: Parameters<typeof scoreOf>[1]) => scoreOf(yos2018, each);
    fc.assert(
      fc.property(rating, rating, rating, rating, (published, before, a, b) => {
        expect(keepDiscretion(yos2018, published, before, before)).toBe(published);
        const [low, high] = score(a) <= score(b) ? [a, b] : [b, a];
        const kept = (after: typeof a) => score(keepDiscretion(yos2018, published, before, after));
        expect(kept(low)).toBeLessThanOrEqual(kept(high));
      }),
      { seed: 61, numRuns: 300 }
    );
  });
});
