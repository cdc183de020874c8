import type { DraftTable } from '../draft';
import type { CsvFile, CsvLine } from './csv-file';
import { insertAt } from './csv-file';

/** Columns that a file is sorted by: inspections among each other, and rows within an inspection. */
interface Order {
  among: readonly string[];
  within: readonly string[];
}

/** Files that are not listed have new inspections at the end, and within one the order of the report. */
const ORDERS: Partial<Record<DraftTable, Order>> = {
  inspections: { among: ['published', 'inspection_id'], within: [] },
  standard_ratings: { among: ['inspection_id'], within: ['standard_code'] },
  question_results: { among: [], within: ['question_code'] },
  prompt_results: { among: [], within: ['question_code', 'prompt_code'] }
};

const codes = new Intl.Collator('en', { numeric: true });
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

type Compare = (a: string, b: string) => number;

function isAfter(a: CsvLine, b: CsvLine, columns: readonly string[], compare: Compare): boolean {
  const differing = columns
    .map((column) => compare(a.cells[column] ?? '', b.cells[column] ?? ''))
    .find((sign) => sign !== 0);
  return differing !== undefined && differing > 0;
}

const sameInspection = (a: CsvLine, b: CsvLine) =>
  'inspection_id' in a.cells && a.cells.inspection_id === b.cells.inspection_id;

/** Index among the lines that a new line belongs at. */
function placeOf(lines: readonly CsvLine[], line: CsvLine, { among, within }: Order): number {
  const last = lines.findLastIndex((known) => sameInspection(known, line));
  if (last >= 0) {
    const first = lines.slice(0, last + 1).findIndex((known) => sameInspection(known, line));
    const found = lines
      .slice(first, last + 1)
      .findIndex((known) => isAfter(known, line, within, codes.compare));
    return found < 0 ? last + 1 : first + found;
  }
  const found = lines.findIndex((known) => isAfter(known, line, among, byText));
  return found < 0 ? lines.length : found;
}

/**
 * Puts the new records of one inspection into a file: beside the inspection's own, else where the file's order has them.
 * The order of the records that stand there is kept.
 */
export function placeRows(file: CsvFile, table: DraftTable, lines: readonly CsvLine[]): void {
  const order = ORDERS[table] ?? { among: [], within: [] };
  for (const line of lines) insertAt(file, placeOf(file.lines, line, order), line);
}
