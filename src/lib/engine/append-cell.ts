import type { DuckDBAppender } from '@duckdb/node-api';
import { DuckDBDateValue } from '@duckdb/node-api';
import type { Column, SqlType } from '$lib/data/columns';

const MS_PER_DAY = 86_400_000;

function daysOf(text: string): number | undefined {
  const ms = Date.parse(`${text}T00:00:00Z`);
  const isDay = Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
  return isDay ? ms / MS_PER_DAY : undefined;
}

/** Appends one value, or gives false when it is not of the type. */
function append(appender: DuckDBAppender, type: SqlType, value: unknown): boolean {
  switch (type) {
    case 'VARCHAR':
      if (typeof value !== 'string') return false;
      appender.appendVarchar(value);
      return true;
    case 'INTEGER':
      if (typeof value !== 'number' || (value | 0) !== value) return false;
      appender.appendInteger(value);
      return true;
    case 'DOUBLE':
      if (typeof value !== 'number' || !Number.isFinite(value)) return false;
      appender.appendDouble(value);
      return true;
    case 'BOOLEAN':
      if (typeof value !== 'boolean') return false;
      appender.appendBoolean(value);
      return true;
    case 'DATE': {
      const days = typeof value === 'string' ? daysOf(value) : undefined;
      if (days === undefined) return false;
      appender.appendDate(new DuckDBDateValue(days));
      return true;
    }
  }
}

/**
 * Appends one cell of a row to a table.
 * @param value a DATE comes as `YYYY-MM-DD`
 * @returns false, with nothing appended, when the value is not of the column's type or is null where none may be
 */
export function appendCell(appender: DuckDBAppender, column: Column<unknown>, value: unknown): boolean {
  if (value !== null) return append(appender, column.sqlType, value);
  if (column.blank === undefined) return false;
  appender.appendNull();
  return true;
}
