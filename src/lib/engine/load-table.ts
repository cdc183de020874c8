import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { RowOf, Table } from '$lib/data/define-table';
import { appendCell } from './append-cell';
import { EngineFault } from './fault';
import { WAREHOUSE } from './lock-down';
import { runNative } from './native-run';

const name = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * The statement that creates a table by its definition: declared types, and NOT NULL where no cell may be blank.
 * There is no primary key: its index would come out in other bytes each time and make the file half as big again,
 * and keys with blank parts could not have one. The key is checked by a query instead, once.
 */
export function createTableSql(table: Table): string {
  const columns = Object.entries(table.columns).map(
    ([column, { sqlType, blank }]) => `${name(column)} ${sqlType}${blank === undefined ? ' NOT NULL' : ''}`
  );
  return `CREATE TABLE ${name(table.name)} (${columns.join(', ')})`;
}

/** @throws Error with the first key that more than one row has; two blanks count as equal */
async function checkKey(connection: DuckDBConnection, table: Table): Promise<void> {
  if (table.key.length === 0) return;
  const key = table.key.map(name).join(', ');
  const sql = `SELECT ${key} FROM ${name(table.name)} GROUP BY ${key} HAVING count(*) > 1 ORDER BY ALL LIMIT 1`;
  const [twice] = await runNative(connection, sql);
  if (twice)
    throw new Error(`Table "${table.name}" has more than one row with the key ${JSON.stringify(twice)}.`);
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
 * @throws EngineFault naming table, row, column, value and what was expected, or the key that is there twice
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
    await checkKey(connection, table);
    await runNative(connection, 'COMMIT');
  } catch (cause) {
    await runNative(connection, 'ROLLBACK');
    throw cause instanceof EngineFault ? cause : new EngineFault(cause, sql);
  }
}
