const QUOTED = /[",\n\r]/;

/**
 * Rows of cells as CSV (RFC 4180) with a line feed between rows: the same text as d3-dsv's `csvFormatRows`, of which
 * every page with a figure would have to load the reader of CSV as well.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cellText = (cell: string) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(cellText).join(',')).join('\n');
}
