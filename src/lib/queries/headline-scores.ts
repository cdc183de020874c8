import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/headline_scores.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  name: text,
  published: text,
  code: text,
  label: text,
  pct: number
});
/** One row of the answer. */
export type HeadlineScore = z.infer<typeof row>;

/** Headline scores of Core Case Inspections, in per cent. */
export const headlineScores = defineQuestion({
  name: 'headline_scores',
  sql,
  parameters: () => [],
  row,
  example: {}
});
