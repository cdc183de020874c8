/** A value of a figure's table. */
export type FigureValue = string | number | null;
/** A row of the very rows that a figure draws. */
export type FigureRow = Record<string, FigureValue>;

/** A column of a figure's table and of its CSV. */
export interface FigureColumn {
  /** Key of the value in a row. */
  key: string;
  /** Heading. */
  label: string;
  /** Unit, in brackets after the heading. */
  unit?: string;
  /** Text of a value in the table; the CSV keeps the raw value. */
  format?: (value: string | number) => string;
  /** Right-aligned with tabular figures; without it, decided by the values. */
  numeric?: boolean;
  /** Word for a missing value: one for the column, or by row (`suppressed`, `not published`); else `not known`. */
  missing?: string | ((row: FigureRow) => string);
}

/** Heading of a column with its unit. */
export function headingOf(column: FigureColumn): string {
  return column.unit ? `${column.label} (${column.unit})` : column.label;
}

function missingOf(column: FigureColumn, row: FigureRow): string {
  const word = typeof column.missing === 'function' ? column.missing(row) : column.missing;
  return word || 'not known';
}

/** Text of a cell as the table shows it; a missing value is said, never left empty. */
export function cellText(column: FigureColumn, row: FigureRow): string {
  const value = row[column.key];
  if (value === null || value === undefined || value === '') return missingOf(column, row);
  return column.format ? column.format(value) : String(value);
}

/** Value of a cell as the CSV holds it: raw, or the word for what is missing. */
export function cellValue(column: FigureColumn, row: FigureRow): string {
  const value = row[column.key];
  return value === null || value === undefined || value === '' ? missingOf(column, row) : String(value);
}

/** Whether a column is set as numbers. */
export function isNumeric(column: FigureColumn, rows: readonly FigureRow[]): boolean {
  return column.numeric ?? rows.some((row) => typeof row[column.key] === 'number');
}
