import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import Sparkline from '$lib/charts/Sparkline.svelte';
import { drawn, expectGolden } from './golden';

// All figures here are invented.
const values = (found: readonly (number | null)[], from = 2018) =>
  found.map((value, i) => ({
    period: String(from + i),
    value,
    ...(value === null ? { missing: 'suppressed (small numbers)' } : {})
  }));
const format = (value: number) => value.toFixed(0);
const shared = { unit: 'per 100,000 aged 10-17', format };
const own = (found: readonly (number | null)[]) => ({ label: 'Anyshire', points: values(found) });
const similar = (found: readonly (number | null)[]) => ({ label: 'similar services', points: values(found) });

const PICTURES: Record<string, ComponentProps<typeof Sparkline>> = {
  'spark-typical': {
    ...shared,
    own: own([210, 190, 160, 150, 140]),
    similar: similar([180, 175, 170, 160, 155])
  },
  'spark-break': {
    ...shared,
    own: own([210, 190, 160, 150, 140]),
    similar: similar([180, 175, 170, 160, 155]),
    breaks: [{ after: '2019', before: '2020', note: 'another population base' }]
  },
  'spark-missing': {
    ...shared,
    own: own([210, null, null, 150, null]),
    similar: similar([null, 175, null, 160, 155])
  },
  'spark-one-point': { ...shared, own: own([120]) },
  'spark-all-equal': { ...shared, own: own([90, 90, 90]), similar: similar([90, 90, 90]) },
  'spark-zeros': { ...shared, own: own([0, 0, 0]) },
  'spark-extremes': { ...shared, own: own([0, 9999, 1]), similar: similar([5, 5, 5]) },
  'spark-nothing-known': { ...shared, own: own([null, null]) }
};

describe('a series in a cell', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(Sparkline, props));
    });
  }

  it('says that nothing is published where there is no period', () => {
    expect(drawn(Sparkline, { ...shared, own: own([]) })).toContain('No value is published');
  });

  it('says in words what it shows, with its gaps', () => {
    const markup = drawn(Sparkline, { ...shared, own: own([210, null, 150]) });
    expect(markup).toContain('2019 (suppressed (small numbers))');
  });
});
