import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import FunnelPlot from '$lib/charts/FunnelPlot.svelte';
import { funnelFrame, limitLine, type FunnelCurvePoint } from '$lib/charts/layout/funnel-frame';
import { drawn, expectGolden } from './golden';

// All areas and figures here are invented; the limits have the shape of a funnel's, no more.
type Props = ComponentProps<typeof FunnelPlot>;
const curveAround = (pooled: number, sizes: readonly number[], adjusted = true): FunnelCurvePoint[] =>
  sizes.map((denominator) => {
    const spread = (z: number) => (z * pooled * 8) / Math.sqrt(denominator);
    const limits = (z: number): [number, number] => [Math.max(0, pooled - spread(z)), pooled + spread(z)];
    const [lower95, upper95] = limits(2);
    const [lower998, upper998] = limits(3);
    const [adjustedLower95, adjustedUpper95] = adjusted ? limits(4) : [null, null];
    const [adjustedLower998, adjustedUpper998] = adjusted ? limits(6) : [null, null];
    return {
      denominator,
      lower95,
      upper95,
      lower998,
      upper998,
      adjustedLower95,
      adjustedUpper95,
      adjustedLower998,
      adjustedUpper998
    };
  });
const point = (
  id: string,
  denominator: number,
  value: number,
  role: 'own' | 'similar' | 'other' = 'other'
) => ({
  id,
  label: `Service ${id}`,
  denominator,
  value,
  role
});
const base = { unit: 'per 100,000 aged 10-17', denominator: 'children aged 10 to 17' };
const SIZES = [3000, 6000, 12_000, 24_000, 48_000, 96_000];
const PICTURES: Record<string, Props> = {
  'funnel-typical': {
    ...base,
    points: SIZES.map((size, i) =>
      point(String(i), size, 100 + 12 * ((i % 3) - 1), i === 2 ? 'own' : i === 4 ? 'similar' : 'other')
    ),
    curve: curveAround(100, SIZES),
    pooled: 100
  },
  'funnel-one-point': {
    ...base,
    points: [point('a', 9000, 80, 'own')],
    curve: curveAround(80, [9000], false),
    pooled: 80
  },
  'funnel-all-equal': {
    ...base,
    points: ['a', 'b', 'c'].map((id) => point(id, 9000, 80)),
    curve: curveAround(80, [9000]),
    pooled: 80
  },
  'funnel-extremes': {
    ...base,
    points: [point('none', 500, 0), point('most', 200_000, 9876, 'own')],
    curve: curveAround(9000, [500, 5000, 200_000]),
    pooled: 9000
  },
  'funnel-missing': {
    ...base,
    points: SIZES.map((size, i) => point(String(i), size, 90 + i)),
    curve: curveAround(95, SIZES, false),
    pooled: 95
  }
};

describe('the funnel', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(FunnelPlot, props));
    });
  }
  it('says so where there is nothing to draw', () => {
    expect(drawn(FunnelPlot, { ...base, points: [], curve: [], pooled: null })).toBe(
      '<p>No counts are published for this period.</p>'
    );
  });
  it('draws no adjusted limits where they cannot be worked out', () => {
    expect(drawn(FunnelPlot, PICTURES['funnel-missing'] as Props).match(/<polyline/g)).toHaveLength(4);
    expect(drawn(FunnelPlot, PICTURES['funnel-typical'] as Props).match(/<polyline/g)).toHaveLength(8);
  });
});

describe('the frame of a funnel', () => {
  const curve = curveAround(100, [100, 10_000, 40_000]);
  const frame = funnelFrame([{ denominator: 40_000, value: 120 }], curve, 300);
  it('starts at zero and holds every value', () => {
    expect([frame.x(0), frame.y(0)]).toEqual([0, 300]);
    expect(frame.x(40_000)).toBeLessThanOrEqual(100);
    expect(frame.y(120)).toBeGreaterThanOrEqual(0);
  });
  it('lets limits of tiny areas run out of the picture instead of squeezing the rest', () => {
    expect(limitLine(curve, 'upper998', frame).split(' ')).toHaveLength(2);
    expect(frame.y(120)).toBeLessThan(110);
  });
});
