import { flag, maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_questions.sql?raw';
import { RATINGS, STANDARD_RATINGS, STANDARD_STATUSES, THEMES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  programme_id: text,
  service_id: text,
  service_name: text,
  published: text,
  source: text,
  question_code: text,
  theme: words(THEMES),
  label: text,
  yes_cases: maybeNumber,
  relevant_cases: maybeNumber,
  published_pct: maybeNumber,
  count_basis: maybeText,
  /** Cases, included, that count as few by the rule of the programme. */
  few_cases: maybeNumber,
  sample: maybeNumber,
  driving: flag,
  published_rating: maybeWords(STANDARD_RATINGS),
  derived_rating: maybeWords(RATINGS),
  lowest_pct: maybeNumber,
  status: maybeWords(STANDARD_STATUSES)
});
/** One key question of one inspection. */
export type StandardQuestion = z.infer<typeof row>;

/** Published results of the key questions of one standard, inspection by inspection, oldest first. */
export const standardQuestions = defineQuestion({
  name: 'standard_questions',
  sql,
  parameters: (selection: { code: string }) => [selection.code],
  row,
  example: { code: '2.2' }
});
