import { cellsAround, hexCentre, hexDistance, type HexCell } from './hex-grid';
import type { PlaceGraph, Point } from './place';
import type { Snapped } from './snap-to-grid';

/** What a cell's place costs: neighbours apart, neighbours in the wrong direction, far from the circle, loose. */
const WEIGHTS = { apart: 1, direction: 1, distance: 0.1, loose: 0.5 };
const REACH = 3;
const MOST_ROUNDS = 60;
/** Cells that an empty cell must touch before a service may move there, so that none stands alone. */
const LEAST_TOUCH = 2;

const keyOf = ({ column, row }: HexCell) => `${column},${row}`;

/** A way to lower the cost: move to a cell, or change places with the service that has it. */
interface Move {
  gain: number;
  to: HexCell;
  with: number | undefined;
}

/** A layout that is being improved. */
class Board {
  readonly cells: HexCell[];
  private readonly taken = new Map<string, number>();
  private readonly beside: number[][];

  constructor(
    private readonly graph: PlaceGraph,
    private readonly circles: readonly Point[],
    private readonly grid: Snapped,
    private readonly pitch: number
  ) {
    this.cells = [...grid.cells];
    this.cells.forEach((cell, i) => this.taken.set(keyOf(cell), i));
    this.beside = this.cells.map(() => []);
    for (const [i, j] of graph.pairs) {
      this.beside[i]?.push(j);
      this.beside[j]?.push(i);
    }
  }

  /** Cost of a service in a cell; `but` leaves out one neighbour, whose pair is counted elsewhere. */
  private cost(i: number, cell: HexCell, but?: number): number {
    const [circle, at] = [this.circles[i], hexCentre(cell, this.pitch)];
    if (!circle) return 0;
    const off = (at.x + this.grid.origin.x - circle.x) ** 2 + (at.y + this.grid.origin.y - circle.y) ** 2;
    return (this.beside[i] ?? []).reduce(
      (sum, j) => (j === but ? sum : sum + this.pairCost(i, at, cell, j)),
      (WEIGHTS.distance * off) / this.pitch ** 2
    );
  }

  private pairCost(i: number, at: Point, cell: HexCell, j: number): number {
    const [from, to, other] = [this.graph.places[i], this.graph.places[j], this.cells[j]];
    if (!from || !to || !other) return 0;
    const there = hexCentre(other, this.pitch);
    const [east, south, right, down] = [to.x - from.x, to.y - from.y, there.x - at.x, there.y - at.y];
    const sizes = Math.sqrt((east ** 2 + south ** 2) * (right ** 2 + down ** 2));
    const alike = sizes > 0 ? (east * right + south * down) / sizes : 1;
    return WEIGHTS.apart * (hexDistance(cell, other) - 1) ** 2 + WEIGHTS.direction * (1 - alike);
  }

  /** How many cells around are taken, other than by the service itself. */
  private touching(cell: HexCell, but: number): number {
    return cellsAround(cell, 1).filter((one) => (this.taken.get(keyOf(one)) ?? but) !== but).length;
  }

  private hold(cell: HexCell, i: number): number {
    return (WEIGHTS.loose * this.touching(cell, i) ** 2) / 6;
  }

  private moveGain(i: number, from: HexCell, to: HexCell): number {
    if (this.touching(to, i) < LEAST_TOUCH) return 0;
    return this.cost(i, from) - this.hold(from, i) - (this.cost(i, to) - this.hold(to, i));
  }

  private swapGain(i: number, from: HexCell, j: number, to: HexCell): number {
    const before = this.cost(i, from) + this.cost(j, to, i);
    this.cells[i] = to;
    this.cells[j] = from;
    const after = this.cost(i, to) + this.cost(j, from, i);
    this.cells[i] = from;
    this.cells[j] = to;
    return before - after;
  }

  private bestMove(i: number, from: HexCell): Move | undefined {
    let best: Move | undefined;
    for (const to of cellsAround(from, REACH)) {
      const other = this.taken.get(keyOf(to));
      const gain = other === undefined ? this.moveGain(i, from, to) : this.swapGain(i, from, other, to);
      if (gain > (best?.gain ?? 1e-9)) best = { gain, to, with: other };
    }
    return best;
  }

  /** Makes the best move of each service in turn; tells whether there was any. */
  round(): boolean {
    let moved = false;
    for (let i = 0; i < this.cells.length; i++) {
      const from = this.cells[i];
      const move = from && this.bestMove(i, from);
      if (!move) continue;
      this.taken.delete(keyOf(from));
      this.place(i, move.to);
      if (move.with !== undefined) this.place(move.with, from);
      moved = true;
    }
    return moved;
  }

  private place(i: number, cell: HexCell): void {
    this.cells[i] = cell;
    this.taken.set(keyOf(cell), i);
  }
}

/**
 * Improves a layout by moves and exchanges over up to three cells, as long as they help: neighbours come together and
 * stand in their true direction, holes close.
 * @returns cells in the order of the places
 */
export function settleCells(
  graph: PlaceGraph,
  circles: readonly Point[],
  grid: Snapped,
  pitch: number
): HexCell[] {
  const board = new Board(graph, circles, grid, pitch);
  for (let round = 0; round < MOST_ROUNDS && board.round(); round++);
  return board.cells;
}
