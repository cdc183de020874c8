import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import IndicatorTrend from '$lib/charts/IndicatorTrend.svelte';
import { drawn, expectGolden } from './golden';

// All figures here are invented.
type Props = ComponentProps<typeof IndicatorTrend>;
const points = (values: Record<string, number | string>, spread = 0) =>
  Object.entries(values).map(([period, value]) =>
    typeof value === 'string'
      ? { period, value: null, missing: value }
      : { period, value, ...(spread > 0 && { lower: value * (1 - spread), upper: value * (1 + spread) }) }
  );
const unit = 'per 100,000 aged 10-17';
const own = (values: Record<string, number | string>, spread = 0) =>
  ({ role: 'own', label: 'Hertfordshire', points: points(values, spread) }) as const;
const england = (values: Record<string, number>) =>
  ({ role: 'national', label: 'England', points: points(values) }) as const;

const PICTURES: Record<string, Props> = {
  'trend-typical': {
    unit,
    series: [
      own({ '2019': 190, '2020': 140, '2021': 130, '2022': 121 }, 0.12),
      {
        role: 'region',
        label: 'East of England',
        points: points({ '2019': 200, '2020': 160, '2021': 145, '2022': 141 })
      },
      england({ '2019': 210, '2020': 170, '2021': 150, '2022': 149 })
    ],
    events: [{ before: '2020', label: 'pandemic', note: 'courts closed' }]
  },
  'trend-break': {
    unit,
    series: [
      own({ '2015': 300, '2016': 314, '2017': 287 }),
      england({ '2015': 360, '2016': 334, '2017': 290 })
    ],
    breaks: [{ after: '2015', before: '2016', note: 'populations rebased' }]
  },
  'trend-missing': {
    unit,
    series: [
      own({ '2016': 'suppressed', '2017': 20, '2018': 'not published', '2019': 'not published', '2020': 12 })
    ]
  },
  'trend-one-point': { unit, series: [own({ '2019-04/2020-03': 25 }, 0.5)] },
  'trend-all-equal': { unit, series: [own({ '2018': 40, '2019': 40 }), england({ '2018': 40, '2019': 40 })] },
  'trend-zero': { unit, series: [own({ '2018': 0, '2019': 0 })] },
  'trend-extremes': {
    unit: 'per cent',
    series: [own({ '2018': 0, '2019': 100 }), england({ '2018': 100, '2019': 0 })]
  }
};

describe('the trend of an indicator', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, drawn(IndicatorTrend, props)));
  }
  it('says that nothing is published where there is nothing to draw', () => {
    expect(drawn(IndicatorTrend, { unit, series: [own({})] })).toBe(
      '<p>No value is published for Hertfordshire.</p>'
    );
  });
  it('explains each letter and each shade beneath, and keys the lines with their last values', () => {
    const cut = drawn(IndicatorTrend, PICTURES['trend-break'] as Props);
    expect(cut).toContain('<b>A</b> Not to be read across: populations rebased');
    expect(cut).toContain('Hertfordshire 287');
    const shaded = drawn(IndicatorTrend, PICTURES['trend-typical'] as Props);
    expect(shaded).toContain('Shaded, pandemic from 2020: courts closed');
  });
});
