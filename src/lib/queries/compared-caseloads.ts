import { maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/compared_caseloads.sql?raw';
import { DIMENSIONS, REPORT_POPULATIONS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  inspection_id: text,
  inspected: text,
  published: text,
  source: text,
  population: words(REPORT_POPULATIONS),
  dimension: words(DIMENSIONS),
  category: text,
  share_pct: number,
  period: maybeText,
  note: maybeText
});
/** One row of the answer. */
export type ComparedCaseloadAnswer = z.infer<typeof row>;

/** Who services work with, as their reports print it. */
export const comparedCaseloads = defineQuestion({
  name: 'compared_caseloads',
  sql,
  parameters: () => [],
  row,
  example: {}
});
