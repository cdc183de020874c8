import { startBrowserEngine, type BrowserEngine, type Progress, type StartOptions } from './browser';
import type { Engine } from './engine';
import { startFault, type StartFault } from './start-fault';

/** Where the start of the engine stands, for a page to show. */
export type StartState =
  | { state: 'idle' }
  | { state: 'starting'; progress: Progress | null }
  | { state: 'ready' }
  | { state: 'failed'; fault: StartFault };

/** Where the engine is fetched from. */
export type Addresses = Pick<StartOptions, 'engineManifest' | 'dataManifest'>;

/**
 * Starts the browser's engine when a reader means to use it, once, and says how far it is.
 * A failed start stays failed until `retry`; an engine that dies later is failed too.
 */
export class EngineStart {
  #state = $state.raw<StartState>({ state: 'idle' });
  #engine: Promise<BrowserEngine> | undefined;
  /** Number of the newest start or close: whatever an older one has to tell is dropped. */
  #turn = 0;
  #giveUp: AbortController | undefined;
  readonly #addresses: Addresses;
  readonly #start: (options: StartOptions) => Promise<BrowserEngine>;

  /** @param start stands in for the real engine in tests */
  constructor(addresses: Addresses, start = startBrowserEngine) {
    this.#addresses = addresses;
    this.#start = start;
  }

  /** Where the start stands. */
  get current(): StartState {
    return this.#state;
  }

  /** The engine, started by the first call. @throws StartFault, the same one until `retry` */
  engine(): Promise<Engine> {
    this.#engine ??= this.#begin(false);
    return this.#engine;
  }

  /** Starts anew after a failure, past every cache; else gives the engine that is there. */
  retry(): Promise<Engine> {
    if (this.#state.state === 'failed') this.#engine = this.#begin(true);
    return this.engine();
  }

  /** Gives the engine back, or gives its start up; a later call starts a new one. */
  async close(): Promise<void> {
    const engine = this.#engine;
    this.#engine = undefined;
    this.#turn += 1;
    this.#state = { state: 'idle' };
    this.#giveUp?.abort();
    await engine?.then(
      (started) => started.close(),
      () => undefined
    );
  }

  #begin(fresh: boolean): Promise<BrowserEngine> {
    const turn = ++this.#turn;
    const tell = (state: StartState) => {
      if (turn === this.#turn) this.#state = state;
    };
    const failed = (cause: unknown) => tell({ state: 'failed', fault: startFault('blocked', cause) });
    tell({ state: 'starting', progress: null });
    const onProgress = (progress: Progress) => {
      if (this.#state.state === 'starting') tell({ state: 'starting', progress });
    };
    const giveUp = (this.#giveUp = new AbortController());
    const engine = this.#start({ ...this.#addresses, fresh, onProgress, signal: giveUp.signal });
    engine.then((started) => {
      tell({ state: 'ready' });
      started.onDeath(failed);
    }, failed);
    return engine;
  }
}
