import { maybeText, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_quoted.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  indicator_id: text,
  indicator: text,
  area: text,
  area_name: maybeText,
  value: number,
  unit: text,
  period: maybeText,
  note: maybeText
});
/** One row of the answer. */
export type ServiceQuoted = z.infer<typeof row>;

/** Indicators as quoted in reports about a service, with the comparators they name. */
export const serviceQuoted = defineQuestion({
  name: 'service_quoted',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
