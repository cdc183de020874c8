import { number } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/brief_years.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ year: number });
/** One row of the answer. */
export type BriefYear = z.infer<typeof row>;

/** The years that have a brief, first to last. */
export const briefYears = defineQuestion({
  name: 'brief_years',
  sql,
  parameters: () => [],
  row,
  example: {}
});
