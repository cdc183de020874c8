import type { Engine } from '$lib/engine/engine';
import type { StartState } from '$lib/engine/engine-start.svelte';
import { LiveQuery, type LiveState } from '$lib/engine/live-query.svelte';
import type { askOwnSet as AskOwnSet, OwnFinding } from './ask-own-set';
import type { GroupMeasure } from './group';
import { sameSelection, type OwnSelection } from './own-selection';

/** What this needs of the engine's door. */
export interface Door {
  readonly current: StartState;
  engine(): Promise<Engine>;
  retry(): Promise<Engine>;
  close(): Promise<void>;
}

type AskModule = { askOwnSet: typeof AskOwnSet };

/** Compares a service with the reader's own set by the engine: on request first, then at once for every change. */
export class OwnComparison {
  readonly #door: Door;
  readonly #live: LiveQuery<OwnSelection, readonly OwnFinding[]>;

  /** @param load stands in for the real code in tests */
  constructor(
    door: Door,
    measures: () => readonly GroupMeasure[],
    load: () => Promise<AskModule> = () => import('./ask-own-set')
  ) {
    this.#door = door;
    this.#live = new LiveQuery(async (selection) => {
      const engine = await door.engine();
      const { askOwnSet } = await load();
      return askOwnSet(engine, selection, measures());
    });
  }

  /** Where the engine stands. */
  get engine(): StartState {
    return this.#door.current;
  }

  /** The newest question and its answer. */
  get current(): LiveState<OwnSelection, readonly OwnFinding[]> {
    return this.#live.current;
  }

  /** Asks for a selection; starts the engine if it is not there, or failed. */
  ask(selection: OwnSelection): void {
    if (this.#door.current.state === 'failed') this.#door.retry().catch(() => undefined);
    this.#live.ask(selection);
  }

  /** Asks for a changed selection only where the reader has asked before, and nothing failed. */
  follow(selection: OwnSelection): void {
    const { current } = this;
    if (current.state === 'idle' || this.#door.current.state === 'failed') return;
    if (sameSelection(current.selection, selection)) return;
    this.#live.ask(selection);
  }

  /** Ends all when the page is left. */
  end(): void {
    this.#live.stop();
    void this.#door.close();
  }
}
