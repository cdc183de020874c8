import { text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/facts_date.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  facts_date: text,
  facts_day: text
});
/** One row of the answer: the date as exactly as it is known, and its first day. */
export type FactsDate = z.infer<typeof row>;

/** The newest date in the facts, always one row. */
export const factsDate = defineQuestion({
  name: 'facts_date',
  sql,
  parameters: () => [],
  row,
  example: {}
});
