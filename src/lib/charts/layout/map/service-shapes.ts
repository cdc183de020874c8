import type { Point } from './place';
import type { FlatShape } from './project-shapes';
import { shapePath } from './shape-path';

/** A service's shape on the drawn map: path and centre in the map's units, in the inset if it is enlarged there. */
export interface ServiceShape extends Point {
  id: string;
  /** SVG path, whole units. */
  d: string;
}

/** A crowded part of the map that is drawn enlarged, beside its true place. */
export interface MapInset {
  /** What part it is. */
  label: string;
  ids: readonly string[];
  /** Frame around the enlarged part. */
  frame: Point & { width: number; height: number };
  /** How the enlarged part is put back in its true place: `translate(x y) scale(scale)`. */
  back: Point & { scale: number };
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

/** Where to place points of the map in the inset, in the empty sea of the upper right corner. */
function insetOf(
  points: readonly Point[],
  label: string,
  ids: readonly string[]
): { inset: MapInset; enlarge: (point: Point) => Point } {
  const { left, right, top, bottom } = boxOf(points);
  const width = Math.round((right - left) * INSET_SCALE) + 2 * INSET_PADDING;
  const height = Math.round((bottom - top) * INSET_SCALE) + 2 * INSET_PADDING;
  const frame = { x: MAP_WIDTH - MARGIN - width, y: MARGIN, width, height };
  const corner = { x: frame.x + INSET_PADDING, y: frame.y + INSET_PADDING };
  const back = {
    x: Math.round(left - corner.x / INSET_SCALE),
    y: Math.round(top - corner.y / INSET_SCALE),
    scale: Math.round(1e5 / INSET_SCALE) / 1e5
  };
  const enlarge = ({ x, y }: Point) => ({
    x: (x - left) * INSET_SCALE + corner.x,
    y: (y - top) * INSET_SCALE + corner.y
  });
  return { inset: { label, ids, frame, back }, enlarge };
}

/**
 * Draws flat shapes on the map, west and north edges at its margin.
 * @param enlarged services drawn in the inset, and what they are together
 * @throws RangeError naming a service whose shape vanishes in rounding, or that the map is too small
 */
export function serviceShapes(
  flat: readonly FlatShape[],
  enlarged: { label: string; ids: ReadonlySet<string> } | null
): ServiceShapes {
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
  const near = flat.filter(({ id }) => enlarged?.ids.has(id));
  const points = near.flatMap(({ rings }) => rings.flat()).map(place);
  const part =
    enlarged && points.length > 0
      ? insetOf(
          points,
          enlarged.label,
          near.map(({ id }) => id)
        )
      : null;
  const shapes = flat.map(({ id, rings, ...centre }) => {
    const put = (point: Point) => (part && enlarged?.ids.has(id) ? part.enlarge(place(point)) : place(point));
    const { x, y } = put(centre);
    const d = shapePath(rings, put);
    if (d === '') throw new RangeError(`serviceShapes: nothing is left of “${id}”`);
    return { id, d, x: Math.round(x), y: Math.round(y) };
  });
  return { width: MAP_WIDTH, height: MAP_HEIGHT, shapes, inset: part?.inset ?? null };
}
