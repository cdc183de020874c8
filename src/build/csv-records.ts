import { csvParseRows } from 'd3-dsv';
import type { FileRecord } from '$lib/data/read-table';

const lineBreaksIn = (cells: readonly string[]) =>
  cells.reduce((n, cell) => n + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

/**
 * Splits the text of a CSV file into records, each with the line it begins on (1 = header).
 * A byte order mark is dropped; an empty last line is no record.
 */
export function csvRecords(text: string): FileRecord[] {
  let line = 1;
  return csvParseRows(text.replace(/^\uFEFF/, '')).map((cells) => {
    const record = { line, cells };
    line += 1 + lineBreaksIn(cells);
    return record;
  });
}
