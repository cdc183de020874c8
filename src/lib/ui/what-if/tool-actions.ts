import type { StandardRating } from '$lib/data/words';
import type { Edits } from './edits';
import type { QuestionView } from './rows';

/** What a field shows instead of its value: a text that is being typed, or one that was refused and why. */
export interface TypedField {
  text: string;
  /** Why the text is refused; empty while it is not. */
  fault: string;
}

/** What a reader can do. Everything but `slide` and `type` is a finished step that is read out once. */
export interface ToolActions {
  /** Shows a value while a slider is dragged. */
  slide(code: string, value: number): void;
  /** Sets a key question. */
  set(code: string, value: number): void;
  /** Takes what is being typed: shown at once where it is possible, refused at the field where it is not. */
  type(question: QuestionView, text: string): void;
  /** Takes what was typed when the field is left or Enter is pressed. */
  finish(question: QuestionView, text: string): void;
  /** Sets a standard's rating. */
  rate(code: string, rating: StandardRating): void;
  /** Sets published discretion aside, or keeps it. */
  alone(on: boolean): void;
  /** Tries a set of changes in place of all others, with published discretion kept, as the set was worked out. */
  attempt(edits: Edits): void;
  undo(): void;
  reset(): void;
}

/** Does nothing: the page before scripts run. */
export const NO_ACTIONS: ToolActions = {
  slide: () => undefined,
  set: () => undefined,
  type: () => undefined,
  finish: () => undefined,
  rate: () => undefined,
  alone: () => undefined,
  attempt: () => undefined,
  undo: () => undefined,
  reset: () => undefined
};
