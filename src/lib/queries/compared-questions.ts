import { flag, maybeNumber, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/compared_questions.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  question_code: text,
  standard_code: text,
  label: text,
  yes_cases: maybeNumber,
  relevant_cases: maybeNumber,
  published_pct: maybeNumber,
  driving: flag
});
/** One row of the answer. */
export type ComparedQuestionAnswer = z.infer<typeof row>;

/** The key questions of the inspections that services are compared by, where results are known. */
export const comparedQuestions = defineQuestion({
  name: 'compared_questions',
  sql,
  parameters: () => [],
  row,
  example: {}
});
