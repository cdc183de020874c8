import { maybeText, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_context.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  fact_id: text,
  label: text,
  value: number,
  unit: text,
  as_of: maybeText
});
/** One row of the answer. */
export type ServiceContext = z.infer<typeof row>;

/** Contextual facts that reports print about a service. */
export const serviceContext = defineQuestion({
  name: 'service_context',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
