import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/revision_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  figures: number,
  changed: number,
  median_change: number,
  largest_change: number
});
/** One row of the answer; changes are in per cent of the earlier figure, whichever way. */
export type RevisionCount = z.infer<typeof row>;

/** How much later publications revised the figures of authorities, by indicator. */
export const revisionCounts = defineQuestion({
  name: 'revision_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
