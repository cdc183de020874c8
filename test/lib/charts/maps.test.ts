import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import HexMap from '$lib/charts/HexMap.svelte';
import ServiceMap from '$lib/charts/ServiceMap.svelte';
import type { ServiceShapes } from '$lib/charts/layout/map/service-shapes';
import type { MapRow } from '$lib/words/describe-map';
import { serviceMap } from '$lib/ui/map/service-map';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All places and values here are invented.
const IDS = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'lime'];
const bands = [1, 2, 3, 4, 5, null, 3] as const;
const rows: MapRow[] = IDS.map((id, i) => {
  const band = bands[i] ?? null;
  const label = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id,
    label,
    band,
    part: i < 4 ? 'North' : 'South',
    ...(band ? { valueText: `${band}.5 per 1,000` } : { valueText: '', missing: 'suppressed' })
  };
});
const set = rows.map(({ id, label }, i): MapRow => ({ id, label, band: null, valueText: '', mark: `${i}` }));
const map: ServiceShapes = {
  width: 5650,
  height: 6560,
  shapes: IDS.map((id, i) => {
    const near = i > 4;
    const [x, y] = near
      ? [4300 + 500 * (i - 5), 500]
      : [1000 + 900 * (i % 3), 2500 + 900 * Math.floor(i / 3)];
    return { id, d: `M${x - 200} ${y - 200}l400 0 0 400-400 0z`, x, y };
  }),
  inset: {
    label: 'Grove',
    ids: ['hazel', 'lime'],
    frame: { x: 4000, y: 200, width: 1200, height: 600 },
    back: { x: 800, y: 4000, scale: 0.33333 }
  }
};
const cells = IDS.map((id, i) => ({ id, column: i % 3, row: Math.floor(i / 3) }));
const classes = [1, 2, 3, 4, 5].map((n) => `${n}.0 to ${n}.9 per 1,000`);
const PICTURES: Record<string, Omit<ComponentProps<typeof ServiceMap>, 'map'>> = {
  classes: { rows, classes },
  chosen: { rows, classes, chosen: 'cedar', members: ['ash', 'lime'] },
  'chosen-in-inset': { rows, classes, chosen: 'hazel' },
  set: { rows: set, chosen: 'lime', members: ['birch', 'elm'], membersLabel: 'Woodland services' },
  'nothing-known': {
    rows: rows.map((row) => ({ ...row, band: null, valueText: '', missing: 'not published' })),
    classes
  }
};

describe('the map of true boundaries', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws map-${name} as agreed`, () => {
      expectGolden(`map-${name}`, pictureOf(drawn(ServiceMap, { map, ...props })));
    });
  }
  it('draws map-key as agreed', () => {
    expectGolden('map-key', drawn(ServiceMap, { map, rows, classes, chosen: 'cedar', members: ['ash'] }));
  });
  it('does without an inset', () => {
    const markup = drawn(ServiceMap, { map: { ...map, inset: null }, rows, classes });
    expect(markup).not.toContain('<use');
    expect(markup.match(/<title>/g)).toHaveLength(IDS.length);
  });
});

describe('the map of hexagons', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws hexagons-${name} as agreed`, () => {
      expectGolden(`hexagons-${name}`, pictureOf(drawn(HexMap, { cells, ...props })));
    });
  }
  it('draws hexagons-key as agreed', () => {
    expectGolden('hexagons-key', drawn(HexMap, { cells, rows, classes, chosen: 'cedar', members: ['ash'] }));
  });
});

describe('both maps of the services of today', () => {
  const real = serviceMap();
  const all = real.shapes.map(({ id }, i): MapRow => {
    const band = ([1, 2, 3, 4, 5] as const)[i % 5] ?? null;
    return { id, label: id, band, valueText: `${band}.5 per 1,000` };
  });
  it('draw each service once, with its value to be read when it is pointed at', () => {
    for (const markup of [
      drawn(ServiceMap, { map: real, rows: all, classes }),
      drawn(HexMap, { cells: real.cells, rows: all, classes })
    ]) {
      const titles = [...markup.matchAll(/<title>(.*?):/g)].map(([, label]) => label);
      expect(titles.sort()).toEqual(all.map(({ label }) => label).sort());
    }
  });
  it('take no focus, for the table beside them is what the keyboard reads', () => {
    const markup = drawn(HexMap, { cells: real.cells, rows: all, classes, chosen: 'harrow' });
    expect(markup).not.toMatch(/<a |tabindex|<button/);
  });
});
