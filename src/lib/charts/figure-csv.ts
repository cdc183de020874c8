import { csvText } from './csv-text';
import { cellValue, headingOf, type FigureColumn, type FigureRow } from './figure-table';

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const FORMULA_START = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula: what starts like one gets an apostrophe, plain numbers do not. */
export function guardCell(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The rows of a figure as CSV (RFC 4180, headings first, CRLF). */
export function figureCsv(columns: readonly FigureColumn[], rows: readonly FigureRow[]): string {
  const table = [
    columns.map(headingOf),
    ...rows.map((row) => columns.map((column) => cellValue(column, row)))
  ];
  const text = csvText(table.map((cells) => cells.map(guardCell)));
  return `${text.replaceAll('\n', '\r\n')}\r\n`;
}

/** The CSV as an address for a download link; the mark at its start makes spreadsheets read it as UTF-8. */
export function csvAddress(columns: readonly FigureColumn[], rows: readonly FigureRow[]): string {
  return `data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(figureCsv(columns, rows))}`;
}
