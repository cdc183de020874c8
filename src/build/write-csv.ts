import { csvFormatRows } from 'd3-dsv';

const startsAFormula = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone. */
function guarded(cell: string): string {
  return startsAFormula.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
}

/** Value of a cell as text: empty for null, `true`/`false` for flags, numbers in full. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? guarded(value) : String(value);
}

/**
 * A CSV with a header and one line per row, ending in a line feed, safe to open in a spreadsheet.
 * @param columns names of the columns, in order
 * @param rows values by column; null is an empty cell
 */
export function writeCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const body = rows.map((row) => columns.map((column) => cellText(row[column])));
  return `${csvFormatRows([[...columns], ...body])}\n`;
}
