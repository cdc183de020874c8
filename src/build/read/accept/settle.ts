import type { Cell } from './cell';
import { isTaken, rowName } from './cell';
import { sameCell } from './same-cell';
import type { Outcome } from './outcome';
import { shown } from './outcome';

const agree = (a: Cell, b: Cell) =>
  sameCell(a.table, a.column, a.text, b.text) || sameCell(a.table, a.column, b.text, a.text);

/** The cell to go by among those that say the same: one that a person accepted, and the more exact of two. */
function better(a: Cell, b: Cell): Cell {
  if (isTaken(a) !== isTaken(b)) return isTaken(a) ? a : b;
  if (a.state !== b.state && isTaken(a)) return a.state === 'accepted' ? a : b;
  return sameCell(a.table, a.column, b.text, a.text) ? b : a;
}

function settleOne(all: readonly [Cell, ...Cell[]], outcome: Outcome): Cell {
  const open = all.filter(({ state }) => state !== 'rejected' && state !== 'refused');
  const [first, ...others] = open;
  if (!first) return all[0];
  if (others.every((other) => agree(first, other))) return others.reduce(better, first);
  if (open.some(({ state }) => state === 'accepted')) {
    const read = open.map((cell) => `${shown(cell.text)} (${cell.from.path}, ${cell.state})`).join(' and ');
    outcome.leftAlone.push(`${rowName(first)}, ${first.column}: the drafts disagree: ${read}`);
  }
  return { ...first, state: 'disputed' };
}

/**
 * Brings the cells of all drafts of one inspection together: one cell for each place.
 * Where drafts read a place differently and neither reading was rejected, none is taken; a person's acceptance that comes
 * to nothing by this is told in `outcome`.
 */
export function settle(cells: readonly Cell[], outcome: Outcome): Cell[] {
  const places = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const place = `${rowName(cell)}, ${cell.column}`;
    const known = places.get(place);
    if (known) known.push(cell);
    else places.set(place, [cell]);
  }
  return [...places.values()].map((all) => settleOne(all, outcome));
}
