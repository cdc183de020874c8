import type { Cell, DraftRow } from './cell';
import { isTaken } from './cell';
import type { CsvLine } from './csv-file';
import { provenByReport } from './row-rules';
import { sameCell } from './same-cell';

/** An accepted cell beside other text that stands in data/. */
export interface LeftCell {
  cell: Cell;
  stands: string;
}

/** A row of data/ with the accepted cells that may be written into it. */
export interface Merged {
  cells: Record<string, string>;
  /** Cells that something else stands in place of. */
  left: LeftCell[];
}

/** The text that an accepted cell leads to, or null when what stands is left alone. */
function written(cell: Cell, stands: string): string | null {
  if (sameCell(cell.table, cell.column, stands, cell.text)) return stands;
  if (stands === '') return cell.text;
  return cell.state === 'accepted' && cell.replaces === stands ? cell.text : null;
}

function provenBy(
  row: DraftRow,
  before: CsvLine['cells'],
  after: CsvLine['cells'],
  left: readonly LeftCell[]
) {
  const from = row.cells.find(isTaken)?.from;
  const columns = left.map(({ cell }) => cell.column);
  return from ? provenByReport(row, from, before, after, columns) : {};
}

/**
 * Puts accepted cells into a row that stands in data/: empty cells are filled, equal ones left, other text is replaced only
 * where the decision names the very text that stands there.
 */
export function mergeRow(row: DraftRow, stands: CsvLine['cells']): Merged {
  const cells = { ...stands };
  const left: LeftCell[] = [];
  const taken = row.cells.filter(isTaken);
  for (const cell of taken) {
    const before = stands[cell.column] ?? '';
    const text = written(cell, before);
    if (text === null) left.push({ cell, stands: before });
    else cells[cell.column] = text;
  }
  const put = new Set(taken.map(({ column }) => column));
  for (const { cell } of left) put.delete(cell.column);
  const proven = Object.entries(provenBy(row, stands, cells, left)).filter(([column]) => !put.has(column));
  const whole = { ...cells, ...Object.fromEntries(proven) };
  return { cells: whole, left: left.filter(({ cell }) => whole[cell.column] !== cell.text) };
}
