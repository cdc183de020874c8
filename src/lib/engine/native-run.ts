import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBType } from '@duckdb/node-api';
import { BOOLEAN, DOUBLE, SQLNULL, VARCHAR } from '@duckdb/node-api';
import type { AnswerRow, SqlValue } from '$lib/queries/define-question';
import { decodeRows } from './decode';
import { EngineFault } from './fault';
import { nativeColumn } from './native-column';
import { checkParameters } from './parameters';

function typeOf(value: SqlValue): DuckDBType {
  if (value === null) return SQLNULL;
  if (typeof value === 'number') return DOUBLE;
  return typeof value === 'boolean' ? BOOLEAN : VARCHAR;
}

/**
 * Runs one statement with positional parameters; the connection must have no other at work.
 * @throws EngineFault for anything that fails, from the parameters to the decoding
 */
export async function runNative(
  connection: DuckDBConnection,
  sql: string,
  parameters: readonly SqlValue[] = []
): Promise<AnswerRow[]> {
  let statement: DuckDBPreparedStatement | undefined;
  try {
    statement = await connection.prepare(sql);
    checkParameters(parameters, statement.parameterCount);
    statement.bind([...parameters], parameters.map(typeOf));
    const result = await statement.run();
    const values = await result.getColumns();
    const columns = result
      .columnNames()
      .map((name, i) => nativeColumn(name, result.columnType(i), values[i] ?? []));
    return decodeRows(columns, result.rowCount);
  } catch (cause) {
    throw new EngineFault(cause, sql, parameters);
  } finally {
    statement?.destroySync();
  }
}
