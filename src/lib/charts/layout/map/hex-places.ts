import { hexCentre, hexPath, ROW_HEIGHT, type HexCell } from './hex-grid';
import type { ServiceCell } from './hex-layout';
import type { Point } from './place';

/** A service's hexagon on the drawn map. */
export interface HexPlace extends Point, HexCell {
  id: string;
  /** SVG path, whole units. */
  d: string;
}

/** Width of the drawn hexagon map; a hexagon is 100 units wide. */
export const HEX_WIDTH = 1460;
/** Height of the drawn hexagon map. */
export const HEX_HEIGHT = 1720;
const PITCH = 100;
/** From the centre of a hexagon to its corner. */
const TIP = PITCH / Math.sqrt(3);

/**
 * Puts cells on the drawn map, in its middle.
 * @throws RangeError when they need more room than the map has
 */
export function hexPlaces(cells: readonly ServiceCell[]): HexPlace[] {
  const centres = cells.map((cell) => hexCentre(cell, PITCH));
  const [xs, ys] = [centres.map(({ x }) => x), centres.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left + PITCH > HEX_WIDTH || bottom - top + 2 * TIP > HEX_HEIGHT)
    throw new RangeError(
      `hexPlaces: ${(right - left) / PITCH + 1} columns and ${(bottom - top) / PITCH / ROW_HEIGHT + 1} rows reach beyond the map`
    );
  const shift = {
    x: Math.round((HEX_WIDTH - left - right) / 2),
    y: Math.round((HEX_HEIGHT - top - bottom) / 2)
  };
  return cells.map((cell, i) => {
    const { x = 0, y = 0 } = centres[i] ?? {};
    return {
      ...cell,
      x: Math.round(x) + shift.x,
      y: Math.round(y) + shift.y,
      d: hexPath(cell, PITCH, shift)
    };
  });
}
