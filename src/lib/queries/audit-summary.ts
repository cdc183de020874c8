import { z } from 'zod/mini';
import { SEVERITIES } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/audit_summary.sql?raw';

const row = z.object({
  check_id: text,
  severity: words(SEVERITIES),
  table_name: text,
  doubts: number,
  example: text
});
/** One row of the answer. */
export type AuditSummary = z.infer<typeof row>;

/** How many doubts each check left in each table, with one reason as an example. */
export const auditSummary = defineQuestion({
  name: 'audit_summary',
  sql,
  parameters: () => [],
  row,
  example: {}
});
