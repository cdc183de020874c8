import { maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_set_list.sql?raw';
import { SET_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  set_id: text,
  kind: words(SET_KINDS),
  name: text,
  edition: maybeText,
  members: number
});
/** One row of the answer. */
export type ServiceSet = z.infer<typeof row>;

/** The fixed sets that a service may be compared with, and how many other services each holds. */
export const serviceSetList = defineQuestion({
  name: 'service_set_list',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'hertfordshire' }
});
