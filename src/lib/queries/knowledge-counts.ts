import { number } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/knowledge_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  services: number,
  with_rating: number,
  with_score: number,
  with_standards: number,
  with_questions: number,
  former: number
});
/** One row of the answer: counts of services. */
export type KnowledgeCounts = z.infer<typeof row>;

/** How deep the facts go, always one row. */
export const knowledgeCounts = defineQuestion({
  name: 'knowledge_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
