import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import RateIndex from '$lib/charts/RateIndex.svelte';
import { ratioScale } from '$lib/charts/scales/ratio-scale';
import type { IndexMark } from '$lib/words/rate-index';
import { drawn, expectGolden } from './golden';

// All indices here are invented.
const mark = (label: string, value: number, lower: number | null, upper: number | null): IndexMark => ({
  label,
  value,
  lower,
  upper,
  missing: null
});
const none = (label: string, missing: string): IndexMark => ({
  label,
  value: null,
  lower: null,
  upper: null,
  missing
});

const PICTURES: Record<string, ComponentProps<typeof RateIndex>['groups']> = {
  'rate-index-typical': [
    {
      heading: 'Year ending March 2031',
      marks: [mark('Asian', 0.6, 0.5, 0.72), mark('Black', 2.4, 2.1, 2.7), mark('Mixed', 1.1, 0.9, 1.4)]
    },
    { heading: 'Arrests', marks: [mark('Black', 1.8, null, null)] }
  ],
  'rate-index-too-few': [
    { heading: null, marks: [none('Other', 'too few to say'), mark('Black', 1, 0.6, 1.7)] }
  ],
  'rate-index-extremes': [
    {
      heading: null,
      marks: [
        mark('A group whose name is so long that it needs a second and perhaps a third line', 40, 11, 150),
        mark('Hardly any', 0.02, 0.011, 0.04)
      ]
    }
  ]
};

describe('the dots of relative rate indices', () => {
  for (const [name, groups] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, drawn(RateIndex, { groups })));
  }
  it('tells a dot with an interval from one that may have none, and says so', () => {
    const markup = drawn(RateIndex, { groups: PICTURES['rate-index-typical'] ?? [] });
    expect(markup.match(/national solid dot/g)).toHaveLength(3);
    expect(markup.match(/national hollow/g)).toHaveLength(1);
    expect(markup).toContain('>no interval</text>');
    expect(markup).toContain('>2.1 to 2.7</text>');
  });
  it('draws no dot where there are too few to say', () => {
    const markup = drawn(RateIndex, { groups: PICTURES['rate-index-too-few'] ?? [] });
    expect(markup.match(/<circle/g)).toHaveLength(1);
    expect(markup).toContain('>too few to say</text>');
  });
  it('has room for what the pictures beside it hold', () => {
    const groups = PICTURES['rate-index-too-few'] ?? [];
    expect(drawn(RateIndex, { groups })).not.toContain('>8</text>');
    expect(drawn(RateIndex, { groups, held: [7.1] })).toContain('>8</text>');
  });
  it('says so where no index is known', () => {
    expect(drawn(RateIndex, { groups: [] })).toBe('<p>No index is known.</p>');
  });
});

describe('the scale of doublings', () => {
  it('holds a half and two when nothing lies beyond, with parity in the middle', () => {
    const { x, ticks } = ratioScale([0.9, 1.3]);
    expect([x(0.5), x(1), x(2)]).toEqual([0, 50, 100]);
    expect(ticks).toEqual([0.5, 1, 2]);
  });
  it('holds every limit, doublings apart by the same step, and keeps parity among few ticks', () => {
    const { x, ticks } = ratioScale([0.011, 150]);
    expect(x(0.011)).toBeGreaterThanOrEqual(0);
    expect(x(150)).toBeLessThanOrEqual(100);
    expect(x(8) - x(4)).toBeCloseTo(x(2) - x(1), 9);
    expect(ticks).toContain(1);
    expect(ticks.length).toBeLessThanOrEqual(8);
  });
  it('refuses a ratio of nothing', () => {
    expect(() => ratioScale([0])).toThrow('ratio is 0');
  });
});
