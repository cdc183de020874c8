import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/compared_cci.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  inspection_id: text,
  inspected: text,
  published: text,
  source: text,
  code: text,
  label: text,
  pct: number
});
/** One row of the answer. */
export type ComparedCciAnswer = z.infer<typeof row>;

/** Headline scores of Core Case Inspections; wherever two services' stand together, the reports' advice stands with them. */
export const comparedCci = defineQuestion({
  name: 'compared_cci',
  sql,
  parameters: () => [],
  row,
  example: {}
});
