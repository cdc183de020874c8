import { z } from 'zod/mini';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/verdict_counts.sql?raw';

const row = z.object({ level: words(['standard', 'overall']), status: text, n: number });
/** One row of the answer. */
export type VerdictCount = z.infer<typeof row>;

/** How published ratings stand to derived ones, counted for standards and for overall ratings. */
export const verdictCounts = defineQuestion({
  name: 'verdict_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
