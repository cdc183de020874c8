import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { AnswerRow, SqlValue } from '$lib/queries/define-question';
import { arrowColumns } from './arrow-column';
import { decodeRows } from './decode';
import { checkParameters } from './parameters';

/**
 * Runs one statement with positional parameters; the connection must have no other at work.
 * @throws whatever the engine or the decoding throws
 */
export async function runInBrowser(
  connection: AsyncDuckDBConnection,
  sql: string,
  parameters: readonly SqlValue[]
): Promise<AnswerRow[]> {
  checkParameters(parameters);
  const statement = await connection.prepare(sql);
  try {
    const table = await statement.query(...parameters);
    return decodeRows(arrowColumns(table), table.numRows);
  } finally {
    await statement.close();
  }
}
