import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/national_checks.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  kind: words(['custody-sentences', 'residents', 'disposals-per-child']),
  period: text,
  total: number,
  source: text
});
/** One row of the answer. */
export type NationalCheck = z.infer<typeof row>;

/** Totals of England and Wales that counts by ethnicity are held against. */
export const nationalChecks = defineQuestion({
  name: 'national_checks',
  sql,
  parameters: () => [],
  row,
  example: {}
});
