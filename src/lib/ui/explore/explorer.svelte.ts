import type { Engine } from '$lib/engine/engine';
import { LiveQuery } from '$lib/engine/live-query.svelte';
import type { StartState } from '$lib/engine/engine-start.svelte';
import { readStatement, type Runnable } from './read-statement';
import { MOST_SAVED, MOST_SHOWN } from './result-words';
import { isEngineDown, QueryFault, runSql, type SqlAnswer } from './run-sql';
import type { SqlFault } from './sql-fault';

/** A query that was run: the text as it stood then, and what of it runs. */
export interface Asked {
  text: string;
  statement: Runnable;
}
/** An answer with the time that it took, without the start of the engine. */
export type Timed = SqlAnswer & { ms: number };

/** What came of the newest query; `last` is the newest answer there was before, to be shown as old meanwhile. */
export type Outcome =
  | { state: 'idle' }
  | { state: 'refused'; text: string; why: string }
  | { state: 'running'; asked: Asked; last: Timed | null }
  | { state: 'answered'; asked: Asked; answer: Timed }
  | { state: 'failed'; asked: Asked; fault: SqlFault }
  | { state: 'engine-failed'; asked: Asked }
  | { state: 'stopped'; asked: Asked };

/** What the explorer needs of the engine's door. */
export interface Door {
  readonly current: StartState;
  engine(): Promise<Engine>;
  retry(): Promise<Engine>;
  close(): Promise<void>;
}

/** How long a query that was superseded may go on before the engine is ended to make way, in milliseconds. */
const GRACE_MS = 1500;

/** Runs what a reader writes: one query at a time, the newest wins, and none can hold the page up for ever. */
export class Explorer {
  readonly #door: Door;
  readonly #clock: () => number;
  #live = $state.raw(this.#newLive());
  /** What was said without the engine: a text that is no query, a query that was stopped. */
  #aside = $state.raw<Extract<Outcome, { state: 'refused' | 'stopped' }> | null>(null);
  /** The query that the engine is at. */
  #atWork: Asked | null = null;
  #makeWay: ReturnType<typeof setTimeout> | undefined;

  constructor(door: Door, clock = () => performance.now()) {
    this.#door = door;
    this.#clock = clock;
  }

  /** Where the engine stands. */
  get engine(): StartState {
    return this.#door.current;
  }

  /** What came of the newest query. */
  get outcome(): Outcome {
    return this.#aside ?? outcomeOf(this.#live.current);
  }

  /** Starts the engine ahead of the first query; a failure shows in `engine`. */
  prepare(): void {
    if (this.#door.current.state === 'idle') this.#door.engine().catch(() => undefined);
  }

  /** Runs a text; gives whether it was a query that can run. */
  run(text: string): boolean {
    const statement = readStatement(text);
    if (statement.kind === 'refused') {
      this.stop();
      this.#aside = { state: 'refused', text, why: statement.why };
      return false;
    }
    if (this.#door.current.state === 'failed') this.#restart();
    this.#ask({ text, statement });
    return true;
  }

  /** Ends the query that runs, and with it the engine or its start: it cannot be told to stop. The next query starts it again. */
  stop(): void {
    const current = this.#live.current;
    if (current.state !== 'pending') return;
    this.#aside = { state: 'stopped', asked: current.selection };
    this.#renew();
    this.endEngine();
  }

  /** Starts the engine anew after a failure, and runs the query that it failed. */
  retry(): void {
    const { outcome } = this;
    this.#restart();
    if (outcome.state === 'engine-failed') this.#ask(outcome.asked);
  }

  /** Ends the engine and whatever it is at; the next query starts it again. */
  endEngine(): void {
    void this.#door.close();
  }

  /** The whole result of an answered query, for a file. @throws QueryFault or StartFault */
  async whole({ statement }: Asked, answer: SqlAnswer): Promise<SqlAnswer> {
    return answer.more ? runSql(await this.#door.engine(), statement, MOST_SAVED) : answer;
  }

  /** Ends all when the page is left. */
  end(): void {
    clearTimeout(this.#makeWay);
    this.#live.stop();
    this.endEngine();
  }

  /** What is asked right after it waits for the new engine. */
  #restart() {
    this.#door.retry().catch(() => undefined);
  }

  #newLive(): LiveQuery<Asked, Timed> {
    return new LiveQuery((asked) => this.#answer(asked));
  }

  #renew() {
    clearTimeout(this.#makeWay);
    this.#live.stop();
    this.#live = this.#newLive();
  }

  #ask(asked: Asked) {
    this.#aside = null;
    this.#live.ask(asked);
    clearTimeout(this.#makeWay);
    const before = this.#atWork;
    if (before === null || before === asked) return;
    this.#makeWay = setTimeout(() => {
      if (this.#atWork === before) this.endEngine();
    }, GRACE_MS);
  }

  async #answer(asked: Asked): Promise<Timed> {
    const engine = await this.#door.engine();
    // It may have been stopped or superseded while the engine was on its way.
    const { current } = this.#live;
    if (current.state !== 'pending' || current.selection !== asked) throw new Error('No longer asked.');
    this.#atWork = asked;
    const from = this.#clock();
    try {
      const answer = await runSql(engine, asked.statement, MOST_SHOWN);
      return { ...answer, ms: this.#clock() - from };
    } finally {
      if (this.#atWork === asked) this.#atWork = null;
    }
  }
}

function outcomeOf(live: LiveQuery<Asked, Timed>['current']): Outcome {
  switch (live.state) {
    case 'idle':
      return { state: 'idle' };
    case 'pending':
      return { state: 'running', asked: live.selection, last: live.last?.answer ?? null };
    case 'answer':
      return { state: 'answered', asked: live.selection, answer: live.answer };
    case 'fault':
      return faultOutcome(live.selection, live.fault);
  }
}

function faultOutcome(asked: Asked, fault: Error): Outcome {
  if (isEngineDown(fault)) return { state: 'engine-failed', asked };
  if (fault instanceof QueryFault) return { state: 'failed', asked, fault: fault.fault };
  return {
    state: 'failed',
    asked,
    fault: { plain: 'The query did not run.', message: fault.message, place: null }
  };
}
