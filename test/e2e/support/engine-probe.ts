/**
 * The engine as a page has it, for tests to call from outside. It is built beside the site and served with it, so
 * that no production page carries a hook for tests.
 */
import type { Addresses } from '$lib/engine/engine-start.svelte';
import { EngineStart, type StartState } from '$lib/engine/engine-start.svelte';
import { startBrowserEngine, type Progress } from '$lib/engine/browser';
import type { AnswerRow, SqlValue } from '$lib/queries/define-question';

/** A fault as it can leave the page. */
export interface ToldFault {
  name: string;
  message: string;
  kind?: string;
  canRetry?: boolean;
  cause?: ToldFault;
}
/** Rows, or the fault there was instead. */
export type Told = { rows: AnswerRow[] } | { fault: ToldFault };

function tellFault(fault: unknown): ToldFault {
  const { name, message, kind, canRetry, cause } = fault as ToldFault;
  return {
    name,
    message,
    ...(kind === undefined ? {} : { kind }),
    ...(canRetry === undefined ? {} : { canRetry }),
    ...(cause === undefined ? {} : { cause: tellFault(cause) })
  };
}

/** What a test may ask of the page. */
export class EngineProbe {
  readonly progress: Progress[] = [];
  /** How long a start may stall. */
  stallMs = 60_000;
  readonly #start: EngineStart;

  constructor(addresses: Addresses) {
    this.#start = new EngineStart(addresses, (options) =>
      startBrowserEngine({
        ...options,
        stallMs: this.stallMs,
        onProgress: (progress) => {
          this.progress.push(progress);
          options.onProgress?.(progress);
        }
      })
    );
  }

  /** Starts the engine and tells where it stands then; a fault comes as plain values. */
  start(): Promise<StartState | { state: 'failed'; fault: ToldFault }> {
    return this.#settle(this.#start.engine());
  }

  /** Starts it again. */
  retry(): Promise<StartState | { state: 'failed'; fault: ToldFault }> {
    return this.#settle(this.#start.retry());
  }

  /** Where it stands now. */
  current(): StartState | { state: 'failed'; fault: ToldFault } {
    const current = this.#start.current;
    return current.state === 'failed' ? { state: 'failed', fault: tellFault(current.fault) } : current;
  }

  async query(sql: string, parameters: readonly SqlValue[] = []): Promise<Told> {
    try {
      const engine = await this.#start.engine();
      return { rows: await engine.query(sql, parameters) };
    } catch (fault) {
      return { fault: tellFault(fault) };
    }
  }

  /** Runs queries all at once. */
  queries(all: readonly { sql: string; parameters: readonly SqlValue[] }[]): Promise<Told[]> {
    return Promise.all(all.map(({ sql, parameters }) => this.query(sql, parameters)));
  }

  /** Milliseconds that a query takes, asked `times` times one after the other. */
  async time(sql: string, parameters: readonly SqlValue[], times: number): Promise<number[]> {
    const taken: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const from = performance.now();
      await this.query(sql, parameters);
      taken.push(performance.now() - from);
    }
    return taken;
  }

  close(): Promise<void> {
    return this.#start.close();
  }

  async #settle(engine: Promise<unknown>) {
    await engine.catch(() => undefined);
    return this.current();
  }
}

declare global {
  interface Window {
    EngineProbe: typeof EngineProbe;
    probe: EngineProbe;
  }
}
window.EngineProbe = EngineProbe;
