import { LiveQuery } from '$lib/engine/live-query.svelte';
import type { EngineDoor } from '../explore/engine-door.svelte';
import { DOWNLOAD_MB, progressText } from '../explore/progress-words';
import type { ComparisonSlice } from './slice';

/** What this needs of the engine's door. */
type Door = Pick<EngineDoor, 'current' | 'engine' | 'retry'>;

const MEANWHILE = 'Until then similar services stand here.';

/** An own set of a service: asked of the engine, which is fetched only then; says how far it is and what failed. */
export class OwnSet {
  readonly #door: Door;
  readonly #live: LiveQuery<readonly string[], ComparisonSlice>;

  constructor(door: Door, slice: ComparisonSlice) {
    this.#door = door;
    this.#live = new LiveQuery(async (members) => {
      const engine = await door.engine();
      const { sliceWithOwnSet } = await import('./ask-own-set');
      return sliceWithOwnSet(engine, slice, members);
    });
  }

  /** The slice with the own set among its sets; null until the engine has answered for the newest choice. */
  get slice(): ComparisonSlice | null {
    const { current } = this.#live;
    return current.state === 'answer' ? current.answer : null;
  }

  /** True when the newest choice could not be answered. */
  get failed(): boolean {
    return this.#live.current.state === 'fault';
  }

  /** Where it stands, as a sentence; empty when nothing is asked or the answer stands. */
  get status(): string {
    const { current } = this.#live;
    const { current: start } = this.#door;
    if (current.state === 'fault')
      return `Your own set could not be worked out: ${current.fault.message} Similar services stand here instead.`;
    if (current.state !== 'pending') return '';
    if (start.state === 'starting' && start.progress)
      return `Fetching what works out your own set: ${progressText(start.progress)}. ${MEANWHILE}`;
    return `Your own set is being worked out in your browser, which first fetches about ${DOWNLOAD_MB} MB. ${MEANWHILE}`;
  }

  /** Asks for a set of services by their ids; the newest choice wins. */
  ask(members: readonly string[]): void {
    this.#live.ask(members);
  }

  /** Asks again after a failure; an engine that failed to start is started anew. */
  retry(members: readonly string[]): void {
    // A start that fails again is the door's state, and the question's fault.
    if (this.#door.current.state === 'failed') this.#door.retry().catch(() => undefined);
    this.#live.ask(members);
  }

  /** Ends it when its view is torn down. */
  end(): void {
    this.#live.stop();
  }
}
