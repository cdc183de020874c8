import { rowKey } from '$lib/data/row-key';
import { contractOf } from '../../facts';
import type { Draft, DraftTable } from '../draft';

/** A draft with the path that it was read from. */
export interface NamedDraft {
  path: string;
  draft: Draft;
}

/**
 * What is to become of a cell: `accepted` by a person for itself; `certain` = accepted with all certain values, unless
 * something different stands; `disputed` = another draft of the inspection reads it otherwise. Only the first two are ever written.
 */
export type State = 'accepted' | 'certain' | 'rejected' | 'undecided' | 'disputed' | 'refused';

/** One cell of the facts, as read from a report and decided. */
export interface Cell {
  from: NamedDraft;
  /** Id of the draft's value. */
  id: string;
  table: DraftTable;
  key: Readonly<Record<string, string>>;
  column: string;
  /** Text for the CSV: the value read, or what the person put instead. */
  text: string;
  state: State;
  /** What stood in data/ when the person chose to replace it. */
  replaces?: string;
}

/** Every cell that drafts of one inspection have for one row. */
export interface DraftRow {
  table: DraftTable;
  /** Texts of the key columns. */
  key: Readonly<Record<string, string>>;
  cells: readonly Cell[];
}

/** Key of a cell's row in words: `inspection_id=harrow-2021-12; standard_code=2.1`. */
export const rowOfCell = (cell: Pick<Cell, 'table' | 'key'>): string =>
  rowKey(contractOf(cell.table), cell.key);

/** Names a row for a reader: `standard_ratings, inspection_id=harrow-2021-12; standard_code=2.1`. */
export const rowName = (row: Pick<Cell, 'table' | 'key'>): string => `${row.table}, ${rowOfCell(row)}`;

/** Names a cell for a reader, with the draft it is from. */
export const cellName = (cell: Cell): string => `${cell.from.path}: ${rowName(cell)}, ${cell.column}`;

/** Whether a cell may be written. */
export const isTaken = ({ state }: Pick<Cell, 'state'>): boolean =>
  state === 'accepted' || state === 'certain';

/** Rows of cells, in the order in which their first cells come. */
export function rowsOf(cells: readonly Cell[]): DraftRow[] {
  const rows = new Map<string, { table: DraftTable; key: Cell['key']; cells: Cell[] }>();
  for (const cell of cells) {
    const name = rowName(cell);
    const row = rows.get(name);
    if (row) row.cells.push(cell);
    else rows.set(name, { table: cell.table, key: cell.key, cells: [cell] });
  }
  return [...rows.values()];
}
