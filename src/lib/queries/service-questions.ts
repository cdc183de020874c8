import { maybeNumber, maybeText, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_questions.sql?raw';
import { THEMES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  question_code: text,
  standard_code: text,
  theme: words(THEMES),
  label: text,
  yes_cases: maybeNumber,
  relevant_cases: maybeNumber,
  published_pct: maybeNumber,
  count_basis: maybeText
});
/** One row of the answer. */
export type ServiceQuestion = z.infer<typeof row>;

/** Key questions with published results; counts are null where the source prints percentages only. */
export const serviceQuestions = defineQuestion({
  name: 'service_questions',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
