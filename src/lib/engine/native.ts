import { rmSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import type { RowOf, Table } from '$lib/data/define-table';
import type { Engine } from './engine';
import { EngineFault } from './fault';
import { createTableSql, loadRows } from './load-table';
import { lockDown, WAREHOUSE } from './lock-down';
import { runNative } from './native-run';
import { makeQueue } from './queue';

/** An engine with a new warehouse to write to. */
export interface Warehouse extends Engine {
  /**
   * Creates a table by its definition and writes its rows.
   * @throws EngineFault whose message names table, row, column, value and what was expected when a row breaks the
   *   definition, or table and key when a key is there twice
   */
  loadTable<T extends Table>(table: T, rows: readonly RowOf<T>[]): Promise<void>;
}

/** One thread, as in the browser: files come out byte for byte alike, and sums add up in the same order. */
const ONE_THREAD = { threads: '1' };
/** FSST picks its sample by chance, and so the same rows would give other bytes each time. */
const REPEATABLE = "SET disabled_compression_methods = 'fsst,dict_fsst'";

const attachSql = (path: string, options: string) =>
  `ATTACH '${path.replaceAll("'", "''")}' AS ${WAREHOUSE}${options}`;

/**
 * Opens a warehouse for questions.
 * @param readOnly true also locks the engine down as in the browser: no other file, no extension
 * @throws EngineFault when the file is missing or is no warehouse
 */
export async function openNative({ path, readOnly }: { path: string; readOnly: boolean }): Promise<Engine> {
  const attach = attachSql(path, readOnly ? ' (READ_ONLY)' : '');
  const first = [attach, `USE ${WAREHOUSE}`, ...(readOnly ? lockDown : [])];
  return openWith(first, []);
}

/**
 * Creates a new warehouse, in place of any that is at the path; `:memory:` gives one without a file.
 * The same statements and rows give the same bytes. The file is whole after `close`.
 */
export async function createWarehouse(path: string): Promise<Warehouse> {
  const inMemory = path === ':memory:';
  if (!inMemory) for (const file of [path, `${path}.wal`]) rmSync(file, { force: true });
  const options = inMemory ? '' : ` (STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384)`;
  const first = [REPEATABLE, attachSql(path, options), `USE ${WAREHOUSE}`];
  const last = [`CHECKPOINT ${WAREHOUSE}`, 'USE memory', `DETACH ${WAREHOUSE}`];
  return openWith(first, inMemory ? [] : last);
}

/** A connection to an instance of its own, and what gives both back. */
interface Session {
  connection: DuckDBConnection;
  release: () => void;
}

async function startSession(statements: readonly string[]): Promise<Session> {
  const instance = await DuckDBInstance.create(':memory:', ONE_THREAD);
  const connection = await instance.connect();
  const release = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    for (const sql of statements) await runNative(connection, sql);
  } catch (fault) {
    release();
    throw fault;
  }
  return { connection, release };
}

async function openWith(first: readonly string[], last: readonly string[]): Promise<Warehouse> {
  const { connection, release } = await startSession(first);
  const queue = makeQueue();
  let open = true;
  const inTurn = <T>(sql: string, job: () => Promise<T>) =>
    queue(() => {
      if (open) return job();
      throw new EngineFault(new Error('The engine is closed.'), sql);
    });
  const close = async () => {
    if (!open) return;
    open = false;
    try {
      for (const sql of last) await runNative(connection, sql);
    } finally {
      release();
    }
  };
  return {
    query: (sql, parameters) => inTurn(sql, () => runNative(connection, sql, parameters)),
    loadTable: (table, rows) => inTurn(createTableSql(table), () => loadRows(connection, table, rows)),
    close: () => queue(close)
  };
}
