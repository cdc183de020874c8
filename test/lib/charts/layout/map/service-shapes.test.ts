import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectShapes, type ServiceTopology } from '$lib/charts/layout/map/project-shapes';
import { serviceShapes } from '$lib/charts/layout/map/service-shapes';
import { current, flat, topology } from './real-map';

const london = new Set(current.filter(({ region }) => region === 'London').map(({ id }) => id));
const enlarged = { label: 'London', ids: london };
const map = serviceShapes(flat, enlarged);

/** The points of a path, absolute. */
function pointsOf(d: string): [number, number][] {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, a, b] of d.matchAll(/([Ml]?) ?(-?\d+) ?(-?\d+)/g)) {
    [x, y] = command === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    found.push([x, y]);
  }
  return found;
}

describe('the projected shapes of the facts', () => {
  it('are those of the services of today, each once', () => {
    expect(flat.map(({ id }) => id).sort()).toEqual(current.map(({ id }) => id).sort());
  });
  it('have the area of England and Wales, 151 thousand square kilometres, to a hundredth', () => {
    const area = flat.reduce((sum, one) => sum + one.area, 0);
    expect(Math.abs(area - 151_000) / 151_000).toBeLessThan(0.01);
  });
  it('lie where they should: Cornwall far in the south-west, Northumberland in the north, Norfolk in the east', () => {
    const most = (of: (one: (typeof flat)[number]) => number) =>
      flat.reduce((best, one) => (of(one) > of(best) ? one : best)).id;
    expect(most(({ x, y }) => y - x)).toBe('cornwall');
    expect(most(({ y }) => -y)).toBe('northumberland');
    expect(most(({ x }) => x)).toBe('suffolk');
  });
  it('know whom they border', () => {
    const of = (id: string) => [...(flat.find((one) => one.id === id)?.neighbours ?? [])].sort();
    expect(of('cornwall')).toEqual(['devon']);
    expect(of('isle-of-wight')).toEqual([]);
  });
  it('need an id and an area', () => {
    const square = (id: string | undefined, arcs: number[][]): ServiceTopology => ({
      type: 'Topology',
      arcs: [
        [
          [0, 50],
          [0, 51],
          [1, 51],
          [0, 50]
        ]
      ],
      objects: {
        in: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs, ...(id && { id }) }] }
      }
    });
    expect(projectShapes(square('invented', [[0]]))).toHaveLength(1);
    expect(() => projectShapes(square(undefined, [[0]]))).toThrow('shape 0 has no id');
    expect(() => projectShapes(square('invented', []))).toThrow('“invented” is a Polygon without an area');
  });
});

describe('the drawn shapes', () => {
  it('keep every service, inside the map', () => {
    expect(map.shapes).toHaveLength(flat.length);
    for (const { id, d } of map.shapes) {
      const points = pointsOf(d);
      expect(points.length, id).toBeGreaterThan(2);
      expect(
        points.every(([x, y]) => x >= 0 && x <= map.width && y >= 0 && y <= map.height),
        id
      ).toBe(true);
    }
  });
  it('meet their neighbours without a gap: they share corners', () => {
    const cornersOf = new Map(map.shapes.map(({ id, d }) => [id, new Set(pointsOf(d).map(String))]));
    for (const { id, neighbours } of flat) {
      for (const other of neighbours.filter((one) => london.has(one) === london.has(id))) {
        const shared = [...(cornersOf.get(id) ?? [])].filter((point) => cornersOf.get(other)?.has(point));
        expect(shared.length, `${id} and ${other}`).toBeGreaterThan(0);
      }
    }
  });
  it('are light: all paths together under 15 kB compressed', () => {
    const bytes = brotliCompressSync(map.shapes.map(({ d }) => d).join('\n')).length;
    expect(bytes).toBeLessThan(15_000);
  });
  it('are the same whatever the order of the facts', () => {
    const geometries = [...topology.objects.in.geometries].reverse();
    const turned = { ...topology, objects: { in: { ...topology.objects.in, geometries } } };
    const again = serviceShapes(projectShapes(turned), enlarged);
    const sorted = (shapes: typeof map.shapes) => shapes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(again.shapes)).toEqual(sorted(map.shapes));
    expect({ ...again.inset, ids: [] }).toEqual({ ...map.inset, ids: [] });
  });
});

describe('the inset', () => {
  const { inset } = map;
  if (!inset) throw new Error('the map of the facts has no inset');
  const { frame, back } = inset;
  const inside = ([x, y]: readonly [number, number]) =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  const trueOf = ([x, y]: readonly [number, number]) => ({
    x: x * back.scale + back.x,
    y: y * back.scale + back.y
  });
  it('frames all of London, and nothing else, inside the map', () => {
    expect(new Set(inset.ids)).toEqual(london);
    expect(frame.x + frame.width).toBeLessThanOrEqual(map.width);
    for (const { id, d, x, y } of map.shapes) {
      expect([...pointsOf(d), [x, y] as const].filter(inside).length > 0, id).toBe(london.has(id));
      if (london.has(id)) expect(pointsOf(d).every(inside), id).toBe(true);
    }
  });
  it('goes back to the true place, where London meets the services around it', () => {
    const plain = serviceShapes(flat, null);
    for (const { id, x, y } of map.shapes.filter((shape) => london.has(shape.id))) {
      const place = trueOf([x, y]);
      const real = plain.shapes.find((shape) => shape.id === id);
      expect(Math.abs(place.x - (real?.x ?? 0)), id).toBeLessThan(2);
      expect(Math.abs(place.y - (real?.y ?? 0)), id).toBeLessThan(2);
    }
  });
  it('is left out when nothing is enlarged', () => {
    expect(serviceShapes(flat, null).inset).toBeNull();
    expect(serviceShapes(flat, { label: 'Nowhere', ids: new Set() }).inset).toBeNull();
  });
});
