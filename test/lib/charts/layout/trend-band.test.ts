import { describe, expect, it } from 'vitest';
import ChangeRows from '$lib/charts/ChangeRows.svelte';
import IndicatorTrend from '$lib/charts/IndicatorTrend.svelte';
import { changeScale } from '$lib/charts/layout/change-scale';
import { bandOutline, bandStretches } from '$lib/charts/layout/trend-band';
import { drawn, expectGolden } from '../golden';

/** Invented figures. */
const points = [2019, 2020, 2021, 2022, 2023].map((year, i) => ({
  period: String(year),
  lower: 10 + i,
  upper: 20 + i
}));
const band = { label: 'middle half of similar services', points };

describe('the band of a trend', () => {
  it('goes around its upper limits and back along its lower ones', () => {
    const [stretch = []] = bandStretches(band, []);
    expect(bandOutline(stretch).map(({ value }) => value)).toEqual([20, 21, 22, 23, 24, 14, 13, 12, 11, 10]);
  });
  it('is cut where lines are, and one period alone is no band', () => {
    const cut = [{ after: '2020', before: '2021', note: 'invented' }];
    expect(bandStretches(band, cut).map((stretch) => stretch.length)).toEqual([2, 3]);
    const gap = {
      ...band,
      points: points.map((p) => (p.period === '2020' ? { ...p, lower: null, upper: null } : p))
    };
    expect(bandStretches(gap, []).map((stretch) => stretch.length)).toEqual([3]);
  });
  it('is drawn behind the lines and read out', () => {
    const series = [
      { role: 'own' as const, label: 'Anyshire', points: points.map(({ period }) => ({ period, value: 12 })) }
    ];
    const picture = drawn(IndicatorTrend, { series, unit: 'per cent', band });
    expectGolden('trend-band', picture);
    expect(picture).toContain('Shaded band, middle half of similar services: in 2023 from 14 to 24.');
  });
});

describe('rows of changes', () => {
  it('have a scale that holds zero', () => {
    const { x, ticks } = changeScale([-57, 37]);
    expect(x(-57)).toBeGreaterThanOrEqual(0);
    expect(x(37)).toBeLessThanOrEqual(100);
    expect(ticks).toContain(0);
    expect(changeScale([]).x(0)).toBe(50);
  });
  it('draw each change with its interval, open where it has no end', () => {
    const row = {
      label: 'Anyshire',
      change: -20,
      lower: -30,
      upper: null,
      words: '−20 %',
      note: '10 → 8',
      own: true
    };
    const picture = drawn(ChangeRows, { rows: [row], unit: 'per cent' });
    expect(picture).toContain('x2="100%"');
    expect(picture).toContain('Changes in per cent: Anyshire −20 %.');
  });
});
