import { maybeNumber, maybeText, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/indicator_revisions.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  area_id: text,
  area_name: text,
  service_id: text,
  period: text,
  earlier: number,
  source_id: text,
  vintage: text,
  value: maybeNumber,
  now_source_id: maybeText,
  now_vintage: maybeText
});
/** One row of the answer: a figure of an older vintage, and the one that replaced it. */
export type IndicatorRevision = z.infer<typeof row>;

/** Figures of one indicator that later publications revised, by authority and period. */
export const indicatorRevisions = defineQuestion({
  name: 'indicator_revisions',
  sql,
  parameters: (selection: { indicatorId: string }) => [selection.indicatorId],
  row,
  example: { indicatorId: 'fte_rate' }
});
