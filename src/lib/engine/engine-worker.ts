import type { Lifeline } from './lifeline';
import { StartFault } from './start-fault';

/** Where a worker and what it loads are fetched from. */
export interface WorkerAddresses {
  worker: URL;
  wasm: URL;
}

/** A worker whose death is noticed. */
export interface EngineWorker {
  worker: Worker;
  /** From now on the worker is known to run: its end means that it died. */
  started(): Promise<void>;
  stop(): void;
}

/**
 * Starts a worker that ends the line, with a StartFault, when it fails to start or dies.
 * @throws StartFault `blocked` when workers are not allowed
 */
export function openWorker(addresses: WorkerAddresses, life: Lifeline): EngineWorker {
  const name = `yos-engine-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const worker = createWorker(addresses.worker, name);
  const waiting = new AbortController();
  let running = false;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    const cause = new Error(event.message || 'The worker script could not be run.');
    if (running) life.end(new StartFault('worker-died', cause));
    else void diagnose(addresses, cause).then((fault) => life.end(fault));
  });
  return {
    worker,
    started: async () => {
      running = true;
      await watchLock(name, waiting.signal, () => life.end(new StartFault('worker-died')));
    },
    stop: () => {
      waiting.abort();
      worker.terminate();
    }
  };
}

function createWorker(url: URL, name: string): Worker {
  try {
    return new Worker(url, { name });
  } catch (cause) {
    throw new StartFault('blocked', cause);
  }
}

/** Waits in the background for the lock that the worker holds while it lives (see worker-prelude.js). */
async function watchLock(name: string, signal: AbortSignal, onFree: () => void): Promise<void> {
  if (!('locks' in navigator)) return;
  const { held } = await navigator.locks.query();
  if (!held?.some((lock) => lock.name === name)) return;
  navigator.locks.request(name, { signal }, onFree).catch((cause: unknown) => {
    if (!signal.aborted) throw cause;
  });
}

/** Why a worker did not start: its files cannot be reached, are not there, or may not run. */
async function diagnose(addresses: WorkerAddresses, cause: Error): Promise<StartFault> {
  for (const url of [addresses.worker, addresses.wasm]) {
    const response = await fetch(url, { method: 'HEAD' }).catch(() => undefined);
    if (!response) return new StartFault('offline', cause);
    if (!response.ok) return new StartFault('missing-engine', cause);
  }
  return new StartFault('blocked', cause);
}
