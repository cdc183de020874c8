import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import IntervalRows from '$lib/charts/IntervalRows.svelte';
import { intervalScale } from '$lib/charts/layout/interval-scale';
import type { IntervalRow } from '$lib/words/describe-interval-rows';
import { drawn, expectGolden } from './golden';

// All values here are invented.
const rows: IntervalRow[] = [
  { label: 'Arden, n 27,375', value: 83, lower: 53, upper: 126, words: '83', note: '53 to 126' },
  { label: 'Barset', value: 0, lower: 0, upper: 11, words: '0', note: '0 to 11' },
  { label: 'Camelot', value: 40, lower: null, upper: null, words: '40' },
  { label: 'Dorne', value: null, lower: null, upper: null, words: 'suppressed', note: 'small numbers' }
];
const unit = 'per 100,000 aged 10-17';

describe('IntervalRows', () => {
  it('draws what it always drew: interval, zero, no interval and no value', () => {
    expectGolden('interval-rows', drawn(IntervalRows, { rows, unit }));
  });

  it('draws a dot for zero and none for what is missing', () => {
    expect(drawn(IntervalRows, { rows, unit }).match(/<circle/g)).toHaveLength(3);
  });

  it('says in words what it draws', () => {
    const markup = drawn(IntervalRows, { rows, unit });
    expect(markup).toContain('Arden, n 27,375: 83 (53 to 126)');
    expect(markup).toContain('Dorne: suppressed (small numbers). Unit: per 100,000 aged 10-17.');
    expect(drawn(IntervalRows, { rows: rows.slice(3), unit })).toContain('No value is known.');
  });
});

describe('the scale of the rows', () => {
  it('begins at zero and holds every value and interval', () => {
    const values = fc.array(
      fc.record({
        value: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })),
        upper: fc.option(fc.double({ min: 0, max: 9000, noNaN: true }))
      }),
      { maxLength: 11 }
    );
    fc.assert(
      fc.property(values, (given) => {
        const { place, ticks } = intervalScale(given);
        expect(place(0)).toBe(0);
        for (const { value, upper } of given) {
          expect(place(value ?? 0)).toBeLessThanOrEqual(100);
          expect(place(upper ?? 0)).toBeLessThanOrEqual(100);
        }
        expect(ticks[0]).toBe(0);
      }),
      { seed: 8, numRuns: 300 }
    );
  });
});
