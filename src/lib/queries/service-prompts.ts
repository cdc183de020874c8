import { maybeNumber, maybeText, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_prompts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  question_code: text,
  prompt_code: text,
  label: text,
  yes_cases: maybeNumber,
  base_cases: maybeNumber,
  published_pct: maybeNumber,
  note: maybeText
});
/** One row of the answer. */
export type ServicePrompt = z.infer<typeof row>;

/** Prompts with published results, under their key questions. */
export const servicePrompts = defineQuestion({
  name: 'service_prompts',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
