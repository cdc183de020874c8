import { csvText } from '$lib/charts/csv-text';
import { guardCell } from '$lib/charts/figure-csv';
import type { SqlAnswer } from './run-sql';

const cell = (value: unknown) => (value === null || value === undefined ? '' : guardCell(String(value)));

/** An answer as CSV (RFC 4180, headings first, CRLF); null is an empty cell, and no cell is taken for a formula. */
export function resultCsv({ columns, rows }: Pick<SqlAnswer, 'columns' | 'rows'>): string {
  const names = columns.map(({ name }) => name);
  const table = [names.map(guardCell), ...rows.map((row) => names.map((name) => cell(row[name])))];
  return `${csvText(table).replaceAll('\n', '\r\n')}\r\n`;
}

/** Hands a text to the browser as a file to save; the mark at its start makes spreadsheets read it as UTF-8. */
export function saveText(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the file after this turn; an address given back too early would leave it empty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
