import type { z } from 'zod/mini';

/** A value that may travel into SQL as a positional parameter `$1`, `$2` … */
export type SqlValue = string | number | boolean | null;
/** A value that may come back: flat VARCHAR, INTEGER, DOUBLE, BOOLEAN; DATE comes as `YYYY-MM-DD`. */
export type AnswerValue = string | number | boolean | null;
/** One row of an answer, before its contract. */
export type AnswerRow = Record<string, AnswerValue>;

/**
 * A question to the warehouse: one `.sql` file, the parameters it takes and the contract of its rows.
 * The same question runs in the native engine at build and in the browser's engine.
 */
export interface Question<P, R> {
  /** Name of the `.sql` file in `sql/ask/`, without its ending. */
  name: string;
  sql: string;
  /** Turns the reader's selection into positional parameters, in the order of `$1`, `$2` … */
  parameters: (selection: P) => readonly SqlValue[];
  /** Contract of one row; keys are the columns of the answer in their order. */
  row: z.ZodMiniType<R>;
  /** A selection for tests that bind and run the question. */
  example: P;
}

/** Gives a question its type; nothing is computed. */
export function defineQuestion<P, R>(question: Question<P, R>): Question<P, R> {
  return question;
}
