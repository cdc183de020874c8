import { maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_demographics.sql?raw';
import { DIMENSIONS, REPORT_POPULATIONS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  population: words(REPORT_POPULATIONS),
  dimension: words(DIMENSIONS),
  category: text,
  share_pct: number,
  period: maybeText,
  note: maybeText
});
/** One row of the answer. */
export type ServiceDemographic = z.infer<typeof row>;

/** Shares of the caseload as reports print them, beside the national shares they print. */
export const serviceDemographics = defineQuestion({
  name: 'service_demographics',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
