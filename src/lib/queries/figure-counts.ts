import { MISSING_REASONS } from '$lib/data/words';
import { number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/figure_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ status: words(['value', ...MISSING_REASONS]), figures: number });
/** One row of the answer. */
export type FigureCount = z.infer<typeof row>;

/** How many figures are held, suppressed or not published. */
export const figureCounts = defineQuestion({
  name: 'figure_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
