/** An answer with the selection that asked for it: a picture is drawn from both, never from a newer selection. */
export interface Answered<S, A> {
  selection: S;
  answer: A;
}

/** Where a live query stands; `last` is the newest answer there was before, to be shown as old meanwhile. */
export type LiveState<S, A> =
  | { state: 'idle' }
  | { state: 'pending'; selection: S; last: Answered<S, A> | null }
  | ({ state: 'answer' } & Answered<S, A>)
  | { state: 'fault'; selection: S; fault: Error; last: Answered<S, A> | null };

type Outcome<S, A> = Extract<LiveState<S, A>, { state: 'answer' | 'fault' }>;

/**
 * Asks again whenever the reader chooses anew, and the newest choice wins: one query runs, at most one waits, and
 * an answer that comes late is dropped.
 */
export class LiveQuery<S, A> {
  #state = $state.raw<LiveState<S, A>>({ state: 'idle' });
  readonly #ask: (selection: S) => Promise<A>;
  #running = false;
  #waiting: { selection: S } | null = null;
  #last: Answered<S, A> | null = null;
  #stopped = false;

  constructor(ask: (selection: S) => Promise<A>) {
    this.#ask = ask;
  }

  /** Where it stands. */
  get current(): LiveState<S, A> {
    return this.#state;
  }

  /** Asks for a selection: at once, or when the query that is running has ended, unless a newer one comes. */
  ask(selection: S): void {
    if (this.#stopped) return;
    this.#state = { state: 'pending', selection, last: this.#last };
    this.#waiting = { selection };
    if (!this.#running) void this.#work();
  }

  /** Ends it when its view is torn down: nothing is asked or told any more. */
  stop(): void {
    this.#stopped = true;
    this.#waiting = null;
  }

  async #work(): Promise<void> {
    this.#running = true;
    while (this.#waiting) {
      const { selection } = this.#waiting;
      this.#waiting = null;
      const state = await this.#outcome(selection);
      if (!this.#waiting && !this.#stopped) this.#tell(state);
    }
    this.#running = false;
  }

  #tell(state: Outcome<S, A>) {
    if (state.state === 'answer') this.#last = { selection: state.selection, answer: state.answer };
    this.#state = state;
  }

  async #outcome(selection: S): Promise<Outcome<S, A>> {
    try {
      return { state: 'answer', selection, answer: await this.#ask(selection) };
    } catch (cause) {
      const fault = cause instanceof Error ? cause : new Error(String(cause), { cause });
      return { state: 'fault', selection, fault, last: this.#last };
    }
  }
}
