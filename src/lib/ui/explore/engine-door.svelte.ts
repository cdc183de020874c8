import type { Engine } from '$lib/engine/engine';
import type { Addresses, EngineStart, StartState } from '$lib/engine/engine-start.svelte';
import { StartFault } from '$lib/engine/start-fault';

type StartModule = { EngineStart: new (addresses: Addresses) => EngineStart };

/**
 * The engine behind code that is itself fetched only when somebody wants it: no byte of either is on the page's
 * first load.
 */
export class EngineDoor {
  /** What starts the engine, once it does: until then its own state would say that nothing was begun. */
  #start = $state.raw<EngineStart>();
  /** Where it stands as long as the code that starts it is on its way. */
  #before = $state.raw<StartState>({ state: 'idle' });
  #loading: Promise<EngineStart> | undefined;
  readonly #addresses: Addresses;
  readonly #load: () => Promise<StartModule>;

  /** @param load stands in for the real code in tests */
  constructor(
    addresses: Addresses,
    load: () => Promise<StartModule> = () => import('$lib/engine/engine-start.svelte')
  ) {
    this.#addresses = addresses;
    this.#load = load;
  }

  /** Where the start stands. */
  get current(): StartState {
    return this.#start?.current ?? this.#before;
  }

  /** The engine, started by the first call. @throws StartFault, the same one until `retry` */
  async engine(): Promise<Engine> {
    const start = await this.#door();
    const engine = start.engine();
    this.#start = start;
    return engine;
  }

  /** Starts anew after a failure; else gives the engine that is there. */
  async retry(): Promise<Engine> {
    if (this.#before.state === 'failed') this.#loading = undefined;
    const start = await this.#door();
    const engine = start.retry();
    this.#start = start;
    return engine;
  }

  /** Gives the engine back; a later call starts a new one. */
  async close(): Promise<void> {
    await this.#start?.close();
  }

  #door(): Promise<EngineStart> {
    this.#loading ??= this.#open();
    return this.#loading;
  }

  async #open(): Promise<EngineStart> {
    this.#before = { state: 'starting', progress: null };
    try {
      const { EngineStart } = await this.#load();
      return new EngineStart(this.#addresses);
    } catch (cause) {
      const fault = new StartFault('offline', cause);
      this.#before = { state: 'failed', fault };
      throw fault;
    }
  }
}
