import { growCircles } from './grow-circles';
import type { HexCell } from './hex-grid';
import { placeGraph, type Place } from './place';
import { settleCells } from './settle-cells';
import { snapToGrid } from './snap-to-grid';

/** The cell of a service. */
export interface ServiceCell extends HexCell {
  id: string;
}

/**
 * Lays services out as equal hexagons, one each: circles grown from their true places (`growCircles`), given cells at
 * the least sum of squared distances (`snapToGrid`), then settled beside their neighbours (`settleCells`).
 * The same places give the same cells in whatever order they come.
 * @param places flat places, x eastward, y southward, in any unit
 * @param pitch width of a cell in that unit; the square root of (area / places × 2 / √3) keeps the map's size
 * @returns cells in the order of the ids; the first row and the first column are 0
 */
export function hexLayout(places: readonly Place[], pitch: number): ServiceCell[] {
  const graph = placeGraph(places);
  const circles = growCircles(graph, pitch);
  const cells = settleCells(graph, circles, snapToGrid(circles, pitch), pitch);
  const top = Math.min(...cells.map(({ row }) => row));
  // Odd rows stand half a column further east, so rows move up in pairs lest the pattern flip.
  const up = top - (Math.abs(top) % 2);
  const left = Math.min(...cells.map(({ column }) => column));
  return cells.map(({ column, row }, i) => ({
    id: graph.places[i]?.id ?? '',
    column: column - left,
    row: row - up
  }));
}
