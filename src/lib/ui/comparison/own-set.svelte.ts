import type { ComparisonSlice } from './slice';

/** An own set of a service: asked of the engine, which is fetched only then; says how far it is and what failed. */
export class OwnSet {
  /** The slice with the own set among its sets; null until the engine has answered. */
  slice = $state.raw<ComparisonSlice | null>(null);
  /** Where it stands, as a sentence; empty when the answer stands. */
  status = $state('');
  /** True when the last attempt failed. */
  failed = $state(false);
  #members: readonly string[] = [];
  #turn = 0;
  readonly #base: () => ComparisonSlice;

  constructor(base: () => ComparisonSlice) {
    this.#base = base;
  }

  /** Asks for a set of services by their ids; a newer call wins. */
  ask(members: readonly string[]): void {
    this.#members = members;
    void this.#work(members, false);
  }

  /** Asks again after a failure, past every cache. */
  retry(): void {
    void this.#work(this.#members, true);
  }

  async #work(members: readonly string[], fresh: boolean): Promise<void> {
    const turn = ++this.#turn;
    const tell = (status: string, failed = false) => {
      if (turn !== this.#turn) return;
      this.status = status;
      this.failed = failed;
    };
    tell(
      'Your own set is being worked out in your browser, which first fetches about 7 MB. Until then similar services stand here.'
    );
    try {
      const { sliceWithOwnSet } = await import('./ask-own-set');
      const slice = await sliceWithOwnSet(this.#base(), members, fresh, (loaded, total) =>
        tell(
          `Fetching what works out your own set: ${Math.round((100 * loaded) / total)} %. Until then similar services stand here.`
        )
      );
      if (turn === this.#turn) this.slice = slice;
      tell('');
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      tell(`Your own set could not be worked out: ${why} Similar services stand here instead.`, true);
    }
  }
}
