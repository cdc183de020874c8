import type { DraftTable } from '../../draft';
import type { MadeDecision } from '../decisions';
import type { Bar } from './bar';
import { editFault } from './check-edit';
import { accepted, edited, rejected } from './decide';
import { decisionFile } from './decision-file';
import { byId, focusOn, saveFile } from './dom';
import type { Ledger } from './ledger';
import type { PageValue } from './page-data';
import type { ReportView } from './report-view';
import { elementId } from './show-value';
import { joinable } from './show-values';
import { stepFrom, undecidedFrom } from './walk';
import { announced, counted } from './words';

/** How a decision is reached: by key it leads on to the next value, by button the focus stays. */
export type By = 'key' | 'button';

/** What a person does on the page, each with what is seen and heard of it. */
export class Review {
  constructor(
    private readonly ledger: Ledger,
    private readonly view: ReportView,
    private readonly bar: Bar
  ) {}

  /** Value of the open report by its index. */
  value(index: number | null): PageValue | null {
    const { report } = this.view;
    return report === null || index === null ? null : (this.ledger.values(report)[index] ?? null);
  }

  /** Accepts or rejects a value. */
  decide(index: number | null, choice: 'accept' | 'reject', by: By): void {
    const value = this.value(index);
    if (!value || index === null)
      this.bar.say('Go to a value first: j is the next one, n the next undecided one.');
    else if (choice === 'reject') this.#put(index, value, rejected(value), by);
    else {
      const fault = editFault(value.table, value.column, value.value);
      if (fault === null) this.#put(index, value, accepted(value), by);
      else this.bar.say(`Not accepted. ${fault}`);
    }
  }

  /** Takes another text for a value; it has been held against its contract. */
  edit(index: number, text: string, by: By): void {
    const value = this.value(index);
    if (value) this.#put(index, value, edited(value, text), by);
  }

  /** Makes a value undecided. */
  clear(index: number): void {
    const value = this.value(index);
    if (value) this.#put(index, value, null, 'button');
  }

  /** Accepts all certain values of the open report, or of one of its tables, that replace nothing different. */
  join(table: DraftTable | null): void {
    const { report } = this.view;
    if (report === null) return;
    const values = joinable(this.ledger, report, table);
    if (values.length === 0) return this.bar.say('No certain value is left to be accepted together.');
    const all = this.ledger.values(report);
    const at = all.findIndex(({ id }) => id === values[0]?.id);
    this.ledger.put(report, at, new Map(values.map((value) => [value.id, accepted(value)])));
    this.#shown(values.map((value) => all.indexOf(value)));
    this.bar.say(`Accepted ${counted(values.length, 'certain value')}. Undo takes them all back.`);
  }

  /** Takes back the last step and goes to where it was made. */
  undo(): void {
    const step = this.ledger.undo();
    if (!step)
      return this.bar.say(
        'Nothing to undo since the page was opened; “Make undecided” stands at each value.'
      );
    const values = this.ledger.values(step.report);
    refreshCount(this.ledger, step.report);
    const here = step.report === this.view.report;
    this.#shown(here ? values.flatMap(({ id }, index) => (step.before.has(id) ? [index] : [])) : []);
    if (here) this.view.focus(step.at);
    else location.hash = elementId(step.report, step.at);
    this.bar.say(`Undone: ${counted(step.before.size, 'value')}. ${values[step.at]?.name ?? ''}`);
  }

  /** Goes to the next value or the one before; in the list, to a report. */
  move(by: 1 | -1): void {
    const { report, current } = this.view;
    if (report === null) return moveInList(by);
    const next = stepFrom(this.ledger.values(report).length, current, by);
    if (next !== null) this.view.focus(next);
    if (next === current) this.bar.say(by > 0 ? 'This is the last value.' : 'This is the first value.');
  }

  /** Goes to the next undecided value: of the open report, else of the next report that has one. */
  undecided(): void {
    const { report, current } = this.view;
    const here = report === null ? null : this.#undecidedIn(report, current === null ? 0 : current + 1);
    if (here !== null) return this.view.focus(here);
    const { heads } = this.ledger;
    const open = (index: number) => this.ledger.count(index) < (heads[index]?.total ?? 0);
    const next = undecidedFrom(heads.length, report === null ? 0 : report + 1, (index) => !open(index));
    if (next === null) return this.bar.say('Everything is decided. Save the decisions.');
    // The address leads, so that the browser's own way back leads to the report before.
    location.hash = elementId(next, this.#undecidedIn(next, 0) ?? 0);
  }

  /** Hands on every decision that stands as `decisions.json`. */
  save(): void {
    const reports = this.ledger.heads.map((head, index) => ({
      head,
      decisions: this.ledger.standing(index)
    }));
    const count = reports.reduce((sum, { decisions }) => sum + decisions.size, 0);
    if (count === 0) return this.bar.say('Nothing is decided yet, so there is nothing to save.');
    saveFile('decisions.json', `${JSON.stringify(decisionFile(reports), null, 2)}\n`);
    this.bar.say(
      `${counted(count, 'decision')} handed to the browser as decisions.json: look among its downloads.`
    );
  }

  #undecidedIn(report: number, from: number): number | null {
    const values = this.ledger.values(report);
    const decided = (index: number) => {
      const value = values[index];
      return value === undefined || this.ledger.stands(report, value);
    };
    return undecidedFrom(values.length, from % Math.max(1, values.length), decided);
  }

  #put(index: number, value: PageValue, made: MadeDecision | null, by: By): void {
    const { report } = this.view;
    if (report === null) return;
    this.ledger.put(report, index, new Map([[value.id, made]]));
    this.#shown([index]);
    const words = made ? announced(value, made) : `Undecided again. ${value.name}.`;
    const next = by === 'key' ? this.#undecidedIn(report, index + 1) : null;
    if (next !== null) this.view.focus(next);
    else if (by === 'key') this.view.focus(index);
    const done =
      this.#undecidedIn(report, 0) === null
        ? ' Every value of this report is decided: n leads to the next report.'
        : '';
    this.bar.say(words + done);
  }

  #shown(indexes: readonly number[]): void {
    const { report } = this.view;
    indexes.forEach((index) => this.view.refresh(index));
    this.view.refreshJoins();
    this.bar.refresh(report, this.ledger.steps > 0);
    if (report === null) return;
    refreshCount(this.ledger, report);
  }
}

/** Writes a report's progress into the list. */
export function refreshCount(ledger: Ledger, report: number): void {
  const total = ledger.heads[report]?.total ?? 0;
  const place = document.querySelector(`[data-decided="${report}"]`);
  const count = ledger.count(report);
  if (place) place.textContent = count === total ? `✓ all ${total}` : `${count} of ${total}`;
}

function moveInList(by: 1 | -1): void {
  const links = [...byId('list').querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = stepFrom(links.length, at < 0 ? null : at, by);
  if (next !== null) focusOn(links[next]);
}
