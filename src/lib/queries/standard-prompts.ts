import { maybeNumber, maybeText, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_prompts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  programme_id: text,
  service_id: text,
  service_name: text,
  published: text,
  source: text,
  question_code: text,
  question: text,
  prompt_code: text,
  label: text,
  yes_cases: maybeNumber,
  base_cases: maybeNumber,
  published_pct: maybeNumber,
  note: maybeText
});
/** One prompt of one inspection. */
export type StandardPrompt = z.infer<typeof row>;

/** Published results of the prompts of one standard, inspection by inspection; bases differ, so they may not be pooled. */
export const standardPrompts = defineQuestion({
  name: 'standard_prompts',
  sql,
  parameters: (selection: { code: string }) => [selection.code],
  row,
  example: { code: '2.2' }
});
