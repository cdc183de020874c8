import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_gaps.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  programme: text,
  min_known_pct: number,
  inspected: number,
  standards: number,
  wanted: number,
  known: number,
  needed: number
});
/** What one programme lacks: counts of ratings. */
export type StandardGap = z.infer<typeof row>;

/** What is known and what is missing of the standards that make the score, one row for each programme, oldest first. */
export const standardGaps = defineQuestion({
  name: 'standard_gaps',
  sql,
  parameters: () => [],
  row,
  example: {}
});
