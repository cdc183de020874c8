import { z } from 'zod/mini';
import { text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_notes.sql?raw';

const row = z.object({
  inspection_id: text,
  table_name: text,
  row_key: text,
  column_name: text,
  reason: text
});
/** One row of the answer. */
export type ServiceNote = z.infer<typeof row>;

/** Slips and tensions of the reports on a service: what a source prints against itself. */
export const serviceNotes = defineQuestion({
  name: 'service_notes',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'peterborough' }
});
