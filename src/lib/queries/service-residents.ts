import { maybeText, number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_residents.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  place: words(['service', 'nation']),
  younger: number,
  older: number,
  source: maybeText
});
/** One row of the answer. */
export type ServiceResidents = z.infer<typeof row>;

/** Residents aged 10-14 and 15-17, mid-2024: a service's own, where it is one of today, then England and Wales'. */
export const serviceResidents = defineQuestion({
  name: 'service_residents',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
