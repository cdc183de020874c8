/** Kinds of invented faults, and where each must be reported when it is planted in a row. */
import type { FactName } from '../../../src/lib/data/manifest';
import type { Bed, Expected } from './planting';
import { BROKEN_BYTE } from './planting';

/** A kind of fault: plants itself in a row, or gives null when the row is not fit or is taken. */
export interface Kind {
  name: string;
  table: FactName;
  plant(bed: Bed, row: number): Expected | null;
}

export type Texts = (column: string) => string;

export interface Simple {
  /** The cells to change, from those of the row; null when the row is not fit. */
  set(text: Texts): Record<string, string> | null;
  /** Column, or columns joined by +, at which the fault is reported. */
  column: string;
  check: string;
  /** What else must not be planted in, beside the row. */
  locks?(text: Texts): string[];
}

export const inspectionLock = (text: Texts) => [`inspection ${text('inspection_id')}`];

/** A kind that changes cells of one row and is reported at that row. */
export function inRow(name: string, table: FactName, { set, column, check, locks }: Simple): Kind {
  const plant = (bed: Bed, row: number): Expected | null => {
    const text: Texts = (of) => bed.text(table, row, of);
    const values = set(text);
    if (!values || !bed.take(`${table} ${row}`, ...(locks?.(text) ?? []))) return null;
    bed.set(table, row, values);
    const value = column
      .split('+')
      .map((of) => values[of] ?? text(of))
      .join('+');
    return { kind: name, file: bed.file(table), line: row + 2, column, value, check };
  };
  return { name, table, plant };
}

/** A cell that breaks its contract. */
export const contract = (table: FactName, column: string, value: string, locks?: Simple['locks']): Kind =>
  inRow(`${table}.${column} reads "${value}"`, table, {
    set: () => ({ [column]: value }),
    column,
    check: 'contract',
    ...(locks ? { locks } : {})
  });

/** A reference to nothing. */
export const dangling = (table: FactName, column: string, value: string, locks?: Simple['locks']): Kind =>
  inRow(`${table}.${column} refers to nothing`, table, {
    set: (text) => (text(column) === '' ? null : { [column]: value }),
    column,
    check: 'reference',
    ...(locks ? { locks } : {})
  });

/** A copy of a row at the end of its file. */
export const twice = (table: FactName): Kind => ({
  name: `${table} has a row twice`,
  table,
  plant: (bed, row) => {
    if (!bed.take(`${table} ${row}`)) return null;
    const line = bed.repeat(table, row);
    const key = bed.key(table);
    const value = key.map((column) => bed.text(table, row, column)).join('+');
    return {
      kind: `${table} has a row twice`,
      file: bed.file(table),
      line,
      column: key.join('+'),
      value,
      check: 'duplicate-key'
    };
  }
});

/** A cell too many, so that the record's cells cannot be told apart. */
export const wide = (table: FactName): Kind => ({
  name: `${table} has a cell too many`,
  table,
  plant: (bed, row) => {
    if (!bed.take(`${table} ${row}`)) return null;
    bed.widen(table, row);
    const value = `${bed.header(table).length + 1} cells`;
    return {
      kind: `${table} has a cell too many`,
      file: bed.file(table),
      line: row + 2,
      column: '',
      value,
      check: 'columns'
    };
  }
});

/** A byte that is no UTF-8; the value is the whole line, so only the place is compared. */
export const garbled = (table: FactName, column: string): Kind => ({
  name: `${table}.${column} is not UTF-8`,
  table,
  plant: (bed, row) => {
    if (!bed.take(`${table} ${row}`)) return null;
    bed.set(table, row, { [column]: `invented ${BROKEN_BYTE}` });
    return {
      kind: `${table}.${column} is not UTF-8`,
      file: bed.file(table),
      line: row + 2,
      column: '',
      value: '*',
      check: 'encoding'
    };
  }
});

export const plusOne = (cell: string) => (cell === '' ? null : String(Number(cell) + 1));
export const plus = (column: string, text: Texts) => {
  const value = plusOne(text(column));
  return value === null ? null : { [column]: value };
};
