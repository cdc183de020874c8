import { maybeText, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_kin.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  name: text,
  relation: words(['successor', 'predecessor']),
  note: maybeText
});
/** One row of the answer. */
export type ServiceKin = z.infer<typeof row>;

/** Successors of a former service and predecessors of a current one, chains followed to their ends. */
export const serviceKin = defineQuestion({
  name: 'service_kin',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'western-bay' }
});
