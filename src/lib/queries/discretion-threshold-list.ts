import { z } from 'zod/mini';
import { DISCRETION_TESTS } from '$lib/data/words';
import { maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/discretion_threshold_list.sql?raw';

const row = z.object({
  programme_id: text,
  programme: text,
  test: words(DISCRETION_TESTS),
  /** Percentage points (boundary) or cases (the others). */
  threshold: number,
  /** When the test holds, in our words; a clause without its full stop. */
  meaning: text,
  /** What in it is our reading; null = nothing. */
  reading: maybeText,
  source: text
});
/** One row of the answer. */
export type DiscretionThresholdAnswer = z.infer<typeof row>;

/** The tests of professional discretion of every programme that has them, each with its threshold, meaning and source. */
export const discretionThresholdList = defineQuestion({
  name: 'discretion_threshold_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
