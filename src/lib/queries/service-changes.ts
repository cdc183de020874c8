import { maybeText, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_changes.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  name: text,
  began: maybeText,
  ended: maybeText,
  note: maybeText,
  successor_ids: text,
  successor_names: text
});
/** One row of the answer: a former service; ids and names of its successors in the same order, joined by `;`. */
export type ServiceEnd = z.infer<typeof row>;

/** Every former service that a service came from or became, with who ended into the same successors. */
export const serviceChanges = defineQuestion({
  name: 'service_changes',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'western-bay' }
});
