import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/complete_set_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  standard_code: text,
  name: text,
  domain_name: text,
  sets: number,
  below_good: number,
  inadequate: number
});
/** One standard: counts of inspections. */
export type CompleteSetCount = z.infer<typeof row>;

/** How often each standard was below Good in the inspections with complete sets. */
export const completeSetCounts = defineQuestion({
  name: 'complete_set_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
