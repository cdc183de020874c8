import type { MadeDecision } from '../decisions';
import { validityOf, type Validity } from './decide';
import type { Keeper, Made } from './keep';
import type { PageHead, PageValue } from './page-data';

/** A decision that holds, one that no longer does, or none. */
export type Decided = { made: MadeDecision; validity: Validity } | null;

/** A change that can be undone: what stood before, by id of the value; null = undecided. */
export interface Step {
  report: number;
  /** Index of the value that the change began with. */
  at: number;
  before: ReadonlyMap<string, MadeDecision | null>;
}

/** Decisions of every report, kept as they are made, and the steps to undo them. */
export class Ledger {
  readonly #values = new Map<number, readonly PageValue[]>();
  readonly #made = new Map<number, Map<string, MadeDecision>>();
  readonly #counts = new Map<number, number>();
  readonly #steps: Step[] = [];
  /** False once a decision could not be kept. */
  kept = true;

  /**
   * @param heads every report
   * @param load gives the values of a report by its index; asked once
   * @param keeper where decisions are kept
   */
  constructor(
    readonly heads: readonly PageHead[],
    private readonly load: (report: number) => readonly PageValue[],
    private readonly keeper: Keeper
  ) {
    this.kept = keeper.lasting;
    heads.forEach((_, report) => this.reread(report));
  }

  /** Reads again what is kept of a report, as after a change in another window. */
  reread(report: number): void {
    const head = this.heads[report];
    if (!head) return;
    const made = this.keeper.read(head)?.made ?? (head.decided ? this.#fromDraft(report) : null);
    if (made) this.#made.set(report, new Map(made));
    this.#counts.delete(report);
  }

  /** Values of a report, in the order shown. */
  values(report: number): readonly PageValue[] {
    const known = this.#values.get(report) ?? this.load(report);
    this.#values.set(report, known);
    return known;
  }

  /** What was decided of a value. */
  decided(report: number, value: PageValue): Decided {
    const made = this.#made.get(report)?.get(value.id);
    return made ? { made, validity: validityOf(value, made) } : null;
  }

  /** Whether a decision of the value stands. */
  stands(report: number, value: PageValue): boolean {
    return this.decided(report, value)?.validity === 'stands';
  }

  /** Decisions of a report that stand. */
  standing(report: number): Made {
    const made = this.#made.get(report);
    if (!made || made.size === 0) return new Map();
    const values = this.values(report).filter((value) => this.stands(report, value));
    return new Map(values.flatMap(({ id }) => entryOf(made, id)));
  }

  /** Number of decisions of a report that stand. */
  count(report: number): number {
    const known = this.#counts.get(report) ?? this.standing(report).size;
    this.#counts.set(report, known);
    return known;
  }

  /** Puts decisions (null = undecided) in place of what stood, as one step. */
  put(report: number, at: number, decisions: ReadonlyMap<string, MadeDecision | null>): void {
    const made = this.#made.get(report) ?? new Map<string, MadeDecision>();
    const before = new Map([...decisions.keys()].map((id) => [id, made.get(id) ?? null]));
    this.#steps.push({ report, at, before });
    this.#write(report, made, decisions);
  }

  /** Number of steps that can be undone. */
  get steps(): number {
    return this.#steps.length;
  }

  /** Takes back the last step; null when there is none since the page was opened. */
  undo(): Step | null {
    const step = this.#steps.pop();
    if (!step) return null;
    this.#write(step.report, this.#made.get(step.report) ?? new Map(), step.before);
    return step;
  }

  #write(
    report: number,
    made: Map<string, MadeDecision>,
    decisions: ReadonlyMap<string, MadeDecision | null>
  ): void {
    for (const [id, decision] of decisions) {
      if (decision === null) made.delete(id);
      else made.set(id, decision);
    }
    this.#made.set(report, made);
    this.#counts.delete(report);
    const head = this.heads[report];
    if (head && !this.keeper.write(head, made)) this.kept = false;
  }

  #fromDraft(report: number): Made {
    return new Map(
      this.values(report).flatMap(({ id, value, decision }) =>
        decision ? [[id, { ...decision, of: value }] as const] : []
      )
    );
  }
}

function entryOf(made: Made, id: string): [string, MadeDecision][] {
  const decision = made.get(id);
  return decision ? [[id, decision]] : [];
}
