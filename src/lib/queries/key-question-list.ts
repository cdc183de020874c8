import { THEMES } from '$lib/data/words';
import { text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/key_question_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  question_code: text,
  standard_code: text,
  theme: words(THEMES),
  label: text
});
/** One row of the answer. */
export type ListedQuestion = z.infer<typeof row>;

/** The key questions of every programme, in their order. */
export const keyQuestionList = defineQuestion({
  name: 'key_question_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
