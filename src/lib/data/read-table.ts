import type { Columns, RowOf, Table } from './define-table';

/** A fault of the facts: where it is, what stands there, and what was expected. */
export interface Fault {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Line in the file, 1 = header; 0 when the fault is of the whole file. */
  line: number;
  /** Column, or the columns of a key joined by +. */
  column: string;
  value: string;
  expected: string;
  /** Short name of the check that found it. */
  check: string;
}

/** One record of a file with the line it begins on. */
export interface FileRecord {
  line: number;
  cells: readonly string[];
}

/** Rows that kept the contract, each with its text and its line, and the faults of those that did not. */
export interface ReadTable<T extends Table> {
  table: T;
  file: string;
  rows: RowOf<T>[];
  /** Cells as they stand in the file, row by row beside `rows`. */
  texts: Record<string, string>[];
  /** Line of each row, beside `rows`. */
  lines: number[];
  faults: Fault[];
}

/** Path of a table's file, from the project's folder. */
export function fileOf(table: Pick<Table, 'family' | 'name'>): string {
  return `data/${table.family}/${table.name}.csv`;
}

function headerFaults(table: Table, file: string, header: readonly string[]): Fault[] {
  const expected = Object.keys(table.columns);
  const at = { file, line: 1, check: 'columns' };
  const missing = expected.filter((name) => !header.includes(name));
  const unknown = header.filter((name, i) => !expected.includes(name) || header.indexOf(name) !== i);
  return [
    ...missing.map((name) => ({ ...at, column: name, value: '', expected: 'this column to be there' })),
    ...unknown.map((name) => ({ ...at, column: name, value: name, expected: `one of: ${expected.join(', ')}` }))
  ];
}

/** Reads one cell: null for an empty cell that may be empty, undefined (and a fault) where the contract is broken. */
function readCell(columns: Columns, name: string, value: string, at: Omit<Fault, 'column' | 'value' | 'expected'>, faults: Fault[]) {
  const column = columns[name];
  if (!column) return undefined;
  if (value === '') {
    if (column.blank !== undefined) return null;
    faults.push({ ...at, column: name, value, expected: `${column.expected}; it may not be empty` });
    return undefined;
  }
  const result = column.cell.safeParse(value);
  if (result.success) return result.data;
  faults.push({ ...at, column: name, value, expected: column.expected });
  return undefined;
}

/**
 * Holds the records of a file against its table's contract.
 * @param records the file's records, header first, as text
 * @returns typed rows and every fault; a row with a fault is left out of `rows`, so that later checks see sound rows only.
 */
export function readTable<T extends Table>(table: T, records: readonly FileRecord[]): ReadTable<T> {
  const file = fileOf(table);
  const out: ReadTable<T> = { table, file, rows: [], texts: [], lines: [], faults: [] };
  const [head, ...body] = records;
  if (!head) {
    out.faults.push({ file, line: 0, column: '', value: '', expected: 'a header and rows', check: 'columns' });
    return out;
  }
  out.faults.push(...headerFaults(table, file, head.cells));
  if (out.faults.length) return out;
  for (const { line, cells } of body) readRow(out, head.cells, line, cells);
  return out;
}

function readRow<T extends Table>(out: ReadTable<T>, header: readonly string[], line: number, cells: readonly string[]) {
  const at = { file: out.file, line, check: 'contract' };
  if (cells.length !== header.length) {
    const expected = `${header.length} cells, as in the header`;
    out.faults.push({ ...at, column: '', value: `${cells.length} cells`, expected, check: 'columns' });
    return;
  }
  const before = out.faults.length;
  const text: Record<string, string> = {};
  const row: Record<string, unknown> = {};
  header.forEach((name, i) => {
    text[name] = cells[i] ?? '';
    row[name] = readCell(out.table.columns, name, text[name], at, out.faults);
  });
  if (out.faults.length > before) return;
  out.rows.push(row as RowOf<T>);
  out.texts.push(text);
  out.lines.push(line);
}
