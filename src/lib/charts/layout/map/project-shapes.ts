import { geoTransverseMercator } from 'd3-geo';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Place, Point } from './place';

/** Boundaries of services as TopoJSON: object `in`, `id` = `service_id`, longitude and latitude. */
export type ServiceTopology = Topology<{ in: GeometryCollection }>;

/** A service's shape on a flat map, in kilometres east and south of 2° W on the equator's side of the pole. */
export interface FlatShape extends Place {
  /** Closed rings, the first point repeated at the end; holes run the other way round. */
  rings: Point[][];
  /** Square kilometres. */
  area: number;
}

const EARTH_RADIUS_KM = 6371;
/** Central meridian of the National Grid, which gives the country its familiar upright shape. */
const MERIDIAN = -2;

/** Twice the area of a ring, and its centre times three times that (shoelace formula). */
function moments(ring: readonly Point[]): { area2: number; x: number; y: number } {
  const sums = { area2: 0, x: 0, y: 0 };
  ring.forEach((a, i) => {
    const b = ring[i + 1];
    if (!b) return;
    const cross = a.x * b.y - b.x * a.y;
    sums.area2 += cross;
    sums.x += cross * (a.x + b.x);
    sums.y += cross * (a.y + b.y);
  });
  return sums;
}

function centreOf(rings: readonly (readonly Point[])[]): Point & { area: number } {
  const all = rings.map(moments);
  const sum = (key: 'area2' | 'x' | 'y') => all.reduce((total, one) => total + one[key], 0);
  const area2 = sum('area2');
  return { x: sum('x') / area2 / 3, y: sum('y') / area2 / 3, area: Math.abs(area2) / 2 };
}

/**
 * Projects every service's boundary by a transverse Mercator projection on the meridian of the National Grid; within
 * the country areas keep true to a tenth of a per cent.
 * @throws RangeError naming a shape without id or without an area
 */
export function projectShapes(topology: ServiceTopology): FlatShape[] {
  const project = geoTransverseMercator().rotate([-MERIDIAN, 0]).scale(EARTH_RADIUS_KM).translate([0, 0]);
  const beside = neighbors(topology.objects.in.geometries);
  const ids = topology.objects.in.geometries.map(({ id }) => String(id ?? ''));
  return feature(topology, topology.objects.in).features.map(({ geometry }, i) => {
    const id = ids[i] ?? '';
    if (id === '') throw new RangeError(`projectShapes: shape ${i} has no id`);
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const rings = polygons.flat().map((ring) =>
      ring.map(([longitude = 0, latitude = 0]) => {
        const [x, y] = project([longitude, latitude]) ?? [0, 0];
        return { x, y };
      })
    );
    const { x, y, area } = centreOf(rings);
    if (!(area > 0)) throw new RangeError(`projectShapes: “${id}” is a ${geometry.type} without an area`);
    return { id, rings, x, y, area, neighbours: (beside[i] ?? []).map((j) => ids[j] ?? '') };
  });
}
