import type { Point } from './place';
import type { FlatShape } from './project-shapes';
import { shapePath } from './shape-path';

/** A service's shape on the drawn map: path and centre in the map's units. */
export interface ServiceShape extends Point {
  id: string;
  /** SVG path, whole units. */
  d: string;
}

/** A crowded part of the map that is drawn once more, enlarged: `translate(dx dy) scale(scale)`. */
export interface MapInset {
  ids: readonly string[];
  scale: number;
  dx: number;
  dy: number;
  /** Frame around the enlarged part. */
  frame: Point & { width: number; height: number };
}

/** Shapes of all services on a map of fixed size; one unit is 100 metres. */
export interface ServiceShapes {
  width: number;
  height: number;
  shapes: readonly ServiceShape[];
  inset: MapInset | null;
}

/** Size of the drawn map. */
export const MAP_WIDTH = 5650;
/** Height of the drawn map. */
export const MAP_HEIGHT = 6560;

const UNITS_PER_KM = 10;
const MARGIN = 50;
const INSET_SCALE = 3;
const INSET_PADDING = 60;

function boxOf(points: readonly Point[]): { left: number; right: number; top: number; bottom: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  // Counts of points are in the thousands, few enough to spread.
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The enlarged part in the empty sea of the upper right corner. */
function insetOf(points: readonly Point[], ids: readonly string[]): MapInset {
  const { left, right, top, bottom } = boxOf(points);
  const width = Math.round((right - left) * INSET_SCALE) + 2 * INSET_PADDING;
  const height = Math.round((bottom - top) * INSET_SCALE) + 2 * INSET_PADDING;
  const frame = { x: MAP_WIDTH - MARGIN - width, y: MARGIN, width, height };
  return {
    ids,
    scale: INSET_SCALE,
    dx: Math.round(frame.x + INSET_PADDING - INSET_SCALE * left),
    dy: Math.round(frame.y + INSET_PADDING - INSET_SCALE * top),
    frame
  };
}

/**
 * Draws flat shapes on the map, west and north edges at its margin.
 * @param enlarged ids of services drawn once more in the inset; none, no inset
 * @throws RangeError naming a service whose shape vanishes in rounding, or that the map is too small
 */
export function serviceShapes(flat: readonly FlatShape[], enlarged: ReadonlySet<string>): ServiceShapes {
  const { left, right, top, bottom } = boxOf(flat.flatMap(({ rings }) => rings.flat()));
  if (
    (right - left) * UNITS_PER_KM > MAP_WIDTH - MARGIN ||
    (bottom - top) * UNITS_PER_KM > MAP_HEIGHT - MARGIN
  )
    throw new RangeError('serviceShapes: the shapes reach beyond the map');
  const place = ({ x, y }: Point) => ({
    x: (x - left) * UNITS_PER_KM + MARGIN,
    y: (y - top) * UNITS_PER_KM + MARGIN
  });
  const shapes = flat.map(({ id, rings, ...centre }) => {
    const { x, y } = place(centre);
    const d = shapePath(rings, place);
    if (d === '') throw new RangeError(`serviceShapes: nothing is left of “${id}”`);
    return { id, d, x: Math.round(x), y: Math.round(y) };
  });
  const near = flat.filter(({ id }) => enlarged.has(id));
  const points = near.flatMap(({ rings }) => rings.flat()).map(place);
  const ids = near.map(({ id }) => id);
  return {
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    shapes,
    inset: points.length > 0 ? insetOf(points, ids) : null
  };
}

/** Where a service's centre is seen best: in the inset if it is enlarged there. */
export function seenAt({ shapes, inset }: ServiceShapes, id: string): Point | null {
  const shape = shapes.find((one) => one.id === id);
  if (!shape) return null;
  if (!inset?.ids.includes(id)) return { x: shape.x, y: shape.y };
  return { x: shape.x * inset.scale + inset.dx, y: shape.y * inset.scale + inset.dy };
}
