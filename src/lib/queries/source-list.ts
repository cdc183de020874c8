import { text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/source_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  source_id: text,
  source: text,
  vintage: text
});
/** One row of the answer. */
export type SourceAnswer = z.infer<typeof row>;

/** Every source of indicator figures, with its vintage. */
export const sourceList = defineQuestion({
  name: 'source_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
