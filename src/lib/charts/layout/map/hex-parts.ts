import { eastOf } from './hex-grid';
import { HEX_WIDTH, type HexPlace } from './hex-places';

/** A hexagon that belongs to a part of the country, such as a region; undefined where none is given. */
export type PartPlace = HexPlace & { part: string | undefined };

/** Name of a part beside its outermost hexagon, in the map's units; it runs away from the map. */
export interface PartLabel {
  part: string;
  x: number;
  y: number;
  side: 'west' | 'east';
}

const HALF = 50;
const TIP = 58;
const SLOPE = 29;
/** Between a hexagon and a name. */
const GAP = 25;

/** Lines between hexagons of different parts, as one path. */
export function partBorders(places: readonly PartPlace[]): string {
  const key = (east: number, row: number) => `${east},${row}`;
  const partAt = new Map(places.map((place) => [key(eastOf(place), place.row), place.part]));
  const lines = places.flatMap((place) => {
    const { x, y, row, part } = place;
    const east = eastOf(place);
    const sides = [
      { to: key(east + 1, row), d: `M${x + HALF} ${y - SLOPE}v${2 * SLOPE}` },
      { to: key(east + 0.5, row + 1), d: `M${x + HALF} ${y + SLOPE}l-${HALF} ${SLOPE}` },
      { to: key(east - 0.5, row + 1), d: `M${x} ${y + TIP}l-${HALF}-${SLOPE}` }
    ];
    return sides.flatMap(({ to, d }) => (partAt.has(to) && partAt.get(to) !== part ? [d] : []));
  });
  return lines.join('');
}

/** The longest run of rows that follow each other. */
function longestRun(rows: readonly PartPlace[]): PartPlace[] {
  let best: PartPlace[] = [];
  let run: PartPlace[] = [];
  for (const place of rows) {
    run = run.at(-1)?.row === place.row - 1 ? [...run, place] : [place];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Of hexagons in a row's order, the one nearest the middle that leaves enough room; without one, that with the most. */
function roomiest(
  run: readonly PartPlace[],
  room: (place: PartPlace) => number,
  need: number
): PartPlace | undefined {
  const middle = (run.length - 1) / 2;
  const order = [...run.entries()].sort(([i], [j]) => Math.abs(i - middle) - Math.abs(j - middle));
  const most = run.toSorted((a, b) => room(b) - room(a))[0];
  return order.find(([, place]) => room(place) >= need)?.[1] ?? most;
}

/**
 * Names of the parts at the edge of the map, each beside its longest run of outermost hexagons, on the side where that
 * run is longer, near its middle where there is room. A part inside the map has no edge and gets no name.
 * @param need how much room a part's name takes, in the map's units
 */
export function partLabels(places: readonly PartPlace[], need: (part: string) => number): PartLabel[] {
  const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b);
  const outermost = (side: 1 | -1) =>
    rows.flatMap((row) => {
      const inRow = places.filter((place) => place.row === row).sort((a, b) => side * (b.x - a.x));
      return inRow.slice(0, 1);
    });
  const [west, east] = [outermost(-1), outermost(1)];
  const parts = [...new Set(places.flatMap(({ part }) => part ?? []))].sort();
  return parts.flatMap((part): PartLabel[] => {
    const of = (edge: readonly PartPlace[]) => longestRun(edge.filter((place) => place.part === part));
    const [left, right] = [of(west), of(east)];
    const westward = left.length > right.length;
    const hang = ({ x }: PartPlace) => x + (westward ? -1 : 1) * (HALF + GAP);
    const room = (place: PartPlace) => (westward ? hang(place) : HEX_WIDTH - hang(place));
    const beside = roomiest(westward ? left : right, room, need(part));
    if (!beside) return [];
    return [{ part, x: hang(beside), y: beside.y, side: westward ? 'west' : 'east' }];
  });
}
