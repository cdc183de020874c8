import { assignCheapest } from './assign-cheapest';
import { hexCentre, ROW_HEIGHT, type HexCell } from './hex-grid';
import type { Point } from './place';

/** Cells for points, and the grid they belong to: cells' centres lie at `hexCentre(cell, pitch)` from its origin. */
export interface Snapped {
  cells: HexCell[];
  origin: Point;
}

const MARGIN = 2;
const SHIFTS = 4;

function gridOver(points: readonly Point[], pitch: number): { origin: Point; cells: HexCell[] } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const origin = { x: Math.min(...xs) - MARGIN * pitch, y: Math.min(...ys) - MARGIN * pitch * ROW_HEIGHT };
  const columns = Math.ceil((Math.max(...xs) - origin.x) / pitch) + MARGIN;
  const rows = Math.ceil((Math.max(...ys) - origin.y) / pitch / ROW_HEIGHT) + MARGIN;
  const cells = Array.from({ length: rows * columns }, (_, i) => ({
    column: i % columns,
    row: Math.floor(i / columns)
  }));
  return { origin, cells };
}

/**
 * Gives every point a cell of its own so that the squared distances add up to the least; of the ways to lay the grid
 * (shifted by quarters of a cell) the best one is taken, the first of equals.
 */
export function snapToGrid(points: readonly Point[], pitch: number): Snapped {
  if (points.length === 0) return { cells: [], origin: { x: 0, y: 0 } };
  const grid = gridOver(points, pitch);
  let best: (Snapped & { cost: number }) | undefined;
  for (let shift = 0; shift < SHIFTS * SHIFTS * 2; shift++) {
    const origin = {
      x: grid.origin.x + ((shift % SHIFTS) * pitch) / SHIFTS,
      y: grid.origin.y + (Math.floor(shift / SHIFTS) * pitch * ROW_HEIGHT) / SHIFTS
    };
    const centres = grid.cells.map((cell) => hexCentre(cell, pitch));
    const squared = (i: number, j: number) => {
      const [point, centre] = [points[i], centres[j]];
      if (!point || !centre) return Infinity;
      return (point.x - origin.x - centre.x) ** 2 + (point.y - origin.y - centre.y) ** 2;
    };
    const chosen = assignCheapest(points.length, centres.length, squared);
    const cost = chosen.reduce((sum, j, i) => sum + squared(i, j), 0);
    if (!best || cost < best.cost) {
      best = { cost, origin, cells: chosen.flatMap((j) => grid.cells[j] ?? []) };
    }
  }
  return best ?? { cells: [], origin: grid.origin };
}
