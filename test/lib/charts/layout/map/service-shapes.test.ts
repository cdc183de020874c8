import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectShapes, type ServiceTopology } from '$lib/charts/layout/map/project-shapes';
import { seenAt, serviceShapes } from '$lib/charts/layout/map/service-shapes';
import { current, flat, topology } from './real-map';

const london = new Set(current.filter(({ region }) => region === 'London').map(({ id }) => id));
const map = serviceShapes(flat, london);

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
      for (const other of neighbours) {
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
    const again = serviceShapes(projectShapes(turned), london);
    const sorted = (shapes: typeof map.shapes) => shapes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(again.shapes)).toEqual(sorted(map.shapes));
    expect({ ...again.inset, ids: [] }).toEqual({ ...map.inset, ids: [] });
  });
});

describe('the inset', () => {
  const { inset } = map;
  it('frames all of London, enlarged, inside the map and clear of the land', () => {
    expect(inset?.ids).toHaveLength(london.size);
    if (!inset) throw new Error('no inset');
    const { frame } = inset;
    const inside = (x: number, y: number) =>
      x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
    expect(frame.x + frame.width).toBeLessThanOrEqual(map.width);
    for (const { id, d } of map.shapes) {
      const points = pointsOf(d);
      expect(
        points.some(([x, y]) => inside(x, y)),
        id
      ).toBe(false);
      if (!london.has(id)) continue;
      const enlarged = points.map(([x, y]) => [x * inset.scale + inset.dx, y * inset.scale + inset.dy]);
      expect(
        enlarged.every(([x = -1, y = -1]) => inside(x, y)),
        id
      ).toBe(true);
    }
  });
  it('is where an enlarged service is seen best; others are seen in their place', () => {
    const harrow = seenAt(map, 'harrow');
    expect(harrow?.y).toBeLessThan(map.height / 4);
    const kent = map.shapes.find(({ id }) => id === 'kent');
    expect(seenAt(map, 'kent')).toEqual({ x: kent?.x, y: kent?.y });
    expect(seenAt(map, 'nowhere')).toBeNull();
  });
  it('is left out when nothing is enlarged', () => {
    expect(serviceShapes(flat, new Set()).inset).toBeNull();
  });
});
