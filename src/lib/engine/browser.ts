import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Engine } from './engine';
import { runInBrowser } from './browser-run';
import { fetchManifest, fetchWarehouse } from './download';
import { openWorker } from './engine-worker';
import { EngineFault } from './fault';
import { Lifeline } from './lifeline';
import { lockDown, WAREHOUSE } from './lock-down';
import { dataManifest, engineManifest } from './manifests';
import { makeQueue } from './queue';
import { watchForStall } from './stall-watch';
import { StartFault, startFault } from './start-fault';

/** Bytes fetched so far, of all there are; both count them unpacked, about 34 MB for the engine. */
export interface Progress {
  loaded: number;
  total: number;
}

/** How to start the browser's engine. */
export interface StartOptions {
  /** Address of `engine/manifest.json`, base path included. */
  engineManifest: string;
  /** Address of `data/manifest.json`, base path included. */
  dataManifest: string;
  onProgress?: (progress: Progress) => void;
  /** Gives up after so many milliseconds without a byte or a step forward. */
  stallMs?: number;
  /** Goes past every cache, for a retry. */
  fresh?: boolean;
  /** Gives the start up, with the fault `closed`. */
  signal?: AbortSignal;
}

/** The engine in the browser. `close` does not wait for a query that is running: it ends with a fault. */
export interface BrowserEngine extends Engine {
  /** Calls back, at most once, if the engine dies of itself. */
  onDeath(callback: (fault: StartFault) => void): void;
}

const STALL_MS = 30_000;

/**
 * Starts DuckDB-WASM with the site's warehouse: read-only, and locked down before the first query.
 * @throws StartFault saying what failed, in a sentence for the reader; nothing is left running then
 */
export async function startBrowserEngine(options: StartOptions): Promise<BrowserEngine> {
  const life = new Lifeline();
  const watch = watchForStall(options.stallMs ?? STALL_MS, () => life.end(new StartFault('timeout')));
  options.signal?.addEventListener('abort', () => life.end(new StartFault('closed')));
  try {
    return await life.guard(() => start(options, life, watch.alive));
  } catch (cause) {
    const fault = startFault('blocked', cause);
    life.end(fault);
    throw fault;
  } finally {
    watch.stop();
  }
}

async function start(options: StartOptions, life: Lifeline, alive: () => void): Promise<BrowserEngine> {
  const address = (url: string) => new URL(url, document.baseURI);
  const [engineUrl, dataUrl] = [address(options.engineManifest), address(options.dataManifest)];
  const [files, warehouse, duckdb] = await Promise.all([
    fetchManifest(engineUrl, engineManifest, 'missing-engine'),
    fetchManifest(dataUrl, dataManifest, 'missing-data'),
    import('@duckdb/duckdb-wasm').catch((cause: unknown) => {
      throw new StartFault('offline', cause);
    })
  ]);
  if (!(await duckdb.getPlatformFeatures()).wasmExceptions) throw new StartFault('unsupported');
  const count = countBytes(files.wasm.bytes, warehouse.bytes, alive, options.onProgress);
  const addresses = {
    worker: new URL(files.worker.file, engineUrl),
    wasm: new URL(files.wasm.file, engineUrl)
  };
  const { worker, started, stop } = openWorker(addresses, life);
  life.onEnd(stop);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const [bytes] = await Promise.all([
    fetchWarehouse(new URL(warehouse.file, dataUrl), warehouse, options.fresh ?? false, count.warehouse),
    db.instantiate(addresses.wasm.href, null, ({ bytesLoaded }) => count.engine(bytesLoaded))
  ]);
  await started();
  count.done();
  const connection = await attach(db, bytes).catch((cause: unknown) => {
    throw startFault('corrupt-data', cause);
  });
  return engineOn(connection, life);
}

/** Adds up the bytes of both downloads; each piece is a sign of life. */
function countBytes(
  engineBytes: number,
  warehouseBytes: number,
  alive: () => void,
  onProgress: StartOptions['onProgress']
) {
  const total = engineBytes + warehouseBytes;
  const loaded = { engine: 0, warehouse: 0 };
  const tell = () => {
    alive();
    onProgress?.({ loaded: loaded.engine + loaded.warehouse, total });
  };
  return {
    engine: (bytes: number) => {
      loaded.engine = Math.min(bytes, engineBytes);
      tell();
    },
    warehouse: (bytes: number) => {
      loaded.warehouse = bytes;
      tell();
    },
    done: () => {
      loaded.engine = engineBytes;
      loaded.warehouse = warehouseBytes;
      tell();
    }
  };
}

async function attach(db: AsyncDuckDB, bytes: Uint8Array): Promise<AsyncDuckDBConnection> {
  const file = `${WAREHOUSE}.duckdb`;
  await db.registerFileBuffer(file, bytes);
  const connection = await db.connect();
  for (const sql of [`ATTACH '${file}' AS ${WAREHOUSE} (READ_ONLY)`, `USE ${WAREHOUSE}`, ...lockDown])
    await connection.query(sql);
  return connection;
}

function engineOn(connection: AsyncDuckDBConnection, life: Lifeline): BrowserEngine {
  const queue = makeQueue();
  return {
    query: (sql, parameters = []) =>
      queue(() => life.guard(() => runInBrowser(connection, sql, parameters))).catch((cause: unknown) => {
        throw new EngineFault(cause, sql, parameters);
      }),
    close: async () => life.end(new StartFault('closed')),
    onDeath: (callback) =>
      life.onEnd((fault) => {
        if (fault instanceof StartFault && fault.kind !== 'closed') callback(fault);
      })
  };
}
