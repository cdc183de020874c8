import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import ComparisonStrip from '$lib/charts/ComparisonStrip.svelte';
import { drawn, expectGolden } from './golden';

// All figures here are invented.
const typical: ComponentProps<typeof ComparisonStrip> = {
  own: 'Anyshire',
  others: 'similar services',
  comparatorIs: 'together',
  value: 111,
  lower: 93,
  upper: 130,
  comparator: 101,
  lowerQuartile: 79,
  upperQuartile: 122,
  lowest: 64,
  highest: 151,
  dots: [64, 79, 100, 106, 122, 151].map((value, i) => ({ name: `Service ${i}`, value })),
  format: (value) => String(value)
};
const nothing = {
  comparator: null,
  lowerQuartile: null,
  upperQuartile: null,
  lowest: null,
  highest: null,
  dots: []
};
const PICTURES: Record<string, ComponentProps<typeof ComparisonStrip>> = {
  'strip-typical': typical,
  'strip-without-interval': { ...typical, lower: null, upper: null, comparatorIs: 'median' },
  'strip-one-point': { ...typical, ...nothing },
  'strip-empty': { ...typical, ...nothing, value: null, lower: null, upper: null },
  'strip-all-equal': {
    ...typical,
    ...{ value: 100, lower: 90, upper: 110, comparator: 100, lowerQuartile: 100, upperQuartile: 100 },
    ...{ lowest: 100, highest: 100, dots: [{ name: 'Service', value: 100 }] }
  },
  'strip-extremes': { ...typical, value: 0, lower: 0, upper: 4, comparator: 1000, highest: 2000 },
  'strip-zeros': {
    ...typical,
    ...{ value: 0, lower: null, upper: null, comparator: 0, lowerQuartile: 0, upperQuartile: 0 },
    ...{ lowest: 0, highest: 0, dots: [{ name: 'Service', value: 0 }] }
  }
};

describe('the strip of a comparison', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(ComparisonStrip, props));
    });
  }

  it('says the same in words', () => {
    expect(drawn(ComparisonStrip, typical)).toContain(
      'Anyshire: 111, 95 % interval 93 to 130. Similar services: together 101, middle half from 79 to 122 and all from 64 to 151.'
    );
    expect(drawn(ComparisonStrip, { ...typical, ...nothing, value: null })).toContain(
      'Anyshire: no figure. Similar services: no figures.'
    );
  });
});
