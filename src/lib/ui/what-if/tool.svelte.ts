import { whatIf, type WhatIf } from '$lib/rules/what-if';
import { announcement, type Deed } from './announce';
import { changeOf, NO_EDITS, sameEdits, withQuestion, withRating, type Edits } from './edits';
import { cancel, commit, preview, reset, startHistory, undo, type EditHistory } from './history';
import { readValue } from './read-value';
import type { WhatIfSlice } from './slice';
import type { ToolActions, TypedField } from './tool-actions';

const unitOf = (counted: boolean) => (counted ? 'cases' : 'per cent');

/** The tool's state: edits and the way back, what is typed, and the one sentence that was last read out. */
export class WhatIfTool {
  readonly slice: WhatIfSlice;
  readonly #onstep: (edits: Edits) => void;
  /** Results by the very edits, so that a step, its words and undo rule them once. */
  readonly #ruled = new WeakMap<Edits, WhatIf>();
  history: EditHistory = $state.raw(startHistory());
  typed: Readonly<Record<string, TypedField>> = $state.raw({});
  /** What was last read out: one new text for each finished step or refusal. */
  said = $state('');
  /** How often anything was read out: the same text again is read out again, as a refusal that is repeated. */
  told = $state(0);
  readonly result: WhatIf = $derived(this.#rule(this.history.now));
  readonly canUndo: boolean = $derived(this.history.past.length > 0);
  readonly canReset: boolean = $derived(!sameEdits(this.history.now, NO_EDITS));

  /** @param onstep told of the edits after every finished step, to keep the address */
  constructor(slice: WhatIfSlice, edits: Edits, onstep: (edits: Edits) => void) {
    this.slice = slice;
    this.#onstep = onstep;
    this.history = startHistory(edits);
  }

  #rule(edits: Edits): WhatIf {
    const known = this.#ruled.get(edits);
    if (known) return known;
    const { rules, inspection } = this.slice;
    const result = whatIf(rules, inspection, changeOf(inspection, edits), { withoutDiscretion: edits.alone });
    this.#ruled.set(edits, result);
    return result;
  }

  #say(words: string): void {
    this.said = words;
    this.told += 1;
  }

  #step(deed: Deed, next: EditHistory): void {
    const before = this.history.done;
    this.history = next;
    if (sameEdits(before, next.done)) return;
    const at = (edits: Edits) => ({ edits, result: this.#rule(edits) });
    this.#say(announcement(this.slice, deed, at(before), at(next.done)));
    this.#onstep(next.done);
  }

  #edited(code: string, value: number): Edits {
    return withQuestion(this.slice.inspection, this.history.done, code, value);
  }

  #forget(code: string): void {
    const rest = Object.entries(this.typed).filter(([each]) => each !== code);
    if (rest.length !== Object.keys(this.typed).length) this.typed = Object.fromEntries(rest);
  }

  /** Shows other edits, such as those of an address that the reader went back to. */
  show(edits: Edits): void {
    this.typed = {};
    this.history = startHistory(edits);
  }

  readonly actions: ToolActions = {
    slide: (code, value) => {
      this.#forget(code);
      this.history = preview(this.history, this.#edited(code, value));
    },
    set: (code, value) => {
      this.#forget(code);
      this.#step('edit', commit(this.history, this.#edited(code, value)));
    },
    type: ({ code, most, counted }, text) => {
      const { value, fault } = readValue(text, most, unitOf(counted));
      // An empty field is on its way to a number; it is refused only when it is left so.
      this.typed = { ...this.typed, [code]: { text, fault: text.trim() === '' ? '' : (fault ?? '') } };
      this.history = value === null ? cancel(this.history) : preview(this.history, this.#edited(code, value));
    },
    finish: ({ code, most, counted }, text) => {
      const { value, fault } = readValue(text, most, unitOf(counted));
      if (value !== null) return this.actions.set(code, value);
      this.typed = { ...this.typed, [code]: { text, fault } };
      this.history = cancel(this.history);
      this.#say(`${code} is not changed. ${fault}`);
    },
    rate: (code, rating) =>
      this.#step(
        'edit',
        commit(this.history, withRating(this.slice.inspection, this.history.done, code, rating))
      ),
    alone: (on) => this.#step('edit', commit(this.history, { ...this.history.done, alone: on })),
    attempt: (edits) => {
      this.typed = {};
      this.#step('try', commit(this.history, edits));
    },
    undo: () => {
      this.typed = {};
      this.#step('undo', undo(this.history));
    },
    reset: () => {
      this.typed = {};
      this.#step('reset', reset(this.history));
    }
  };
}
