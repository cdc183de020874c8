import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { DuckDBDateValue } from '@duckdb/node-api';
import type { Column, SqlType } from '$lib/data/columns';
import type { RowOf, Table } from '$lib/data/define-table';
import { EngineFault } from './fault';
import { WAREHOUSE } from './lock-down';
import { runNative } from './native-run';

const name = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * The statement that creates a table by its definition: declared types, NOT NULL where no cell may be blank, and a
 * primary key where no column of the key may be blank.
 */
export function createTableSql(table: Table): string {
  const columns = Object.entries(table.columns).map(
    ([column, { sqlType, blank }]) => `${name(column)} ${sqlType}${blank === undefined ? ' NOT NULL' : ''}`
  );
  const keyed =
    table.key.length > 0 && table.key.every((column) => table.columns[column]?.blank === undefined);
  const key = keyed ? [`PRIMARY KEY (${table.key.map(name).join(', ')})`] : [];
  return `CREATE TABLE ${name(table.name)} (${[...columns, ...key].join(', ')})`;
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

const MS_PER_DAY = 86_400_000;

function daysOf(text: string): number | undefined {
  const ms = Date.parse(`${text}T00:00:00Z`);
  const isDay = Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text;
  return isDay ? ms / MS_PER_DAY : undefined;
}

function appendCell(appender: DuckDBAppender, column: Column<unknown>, value: unknown): boolean {
  if (value !== null) return append(appender, column.sqlType, value);
  if (column.blank === undefined) return false;
  appender.appendNull();
  return true;
}

function appendRows(appender: DuckDBAppender, table: Table, rows: readonly Record<string, unknown>[]) {
  const columns = Object.entries(table.columns);
  rows.forEach((row, i) => {
    for (const [key, column] of columns) {
      if (appendCell(appender, column, row[key])) continue;
      const orNull = column.blank === undefined ? '' : ' or null';
      const stands = row[key] === undefined ? 'nothing' : JSON.stringify(row[key]);
      throw new Error(
        `Table "${table.name}", row ${i + 1}, column "${key}" holds ${stands}; expected: ${column.sqlType}${orNull}.`
      );
    }
    appender.endRow();
  });
}

/**
 * Creates a table and writes its rows, all or none; the connection must have no other statement at work.
 * @throws EngineFault naming table, row, column, value and what was expected, or with DuckDB's own words
 */
export async function loadRows<T extends Table>(
  connection: DuckDBConnection,
  table: T,
  rows: readonly RowOf<T>[]
): Promise<void> {
  const sql = createTableSql(table);
  await runNative(connection, 'BEGIN');
  try {
    await runNative(connection, sql);
    const appender = await connection.createAppender(table.name, 'main', WAREHOUSE);
    try {
      appendRows(appender, table, rows);
      appender.flushSync();
    } finally {
      appender.closeSync();
    }
    await runNative(connection, 'COMMIT');
  } catch (cause) {
    await runNative(connection, 'ROLLBACK');
    throw cause instanceof EngineFault ? cause : new EngineFault(cause, sql);
  }
}
