import { maybeNumber, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/set_standards.sql?raw';
import { SET_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  set_id: text,
  kind: words(SET_KINDS),
  standard_code: text,
  programme_id: text,
  published: text,
  points: number,
  members: number,
  members_known: number,
  median: maybeNumber,
  lower_quartile: maybeNumber,
  upper_quartile: maybeNumber
});
/** One row of the answer. */
export type SetStandard = z.infer<typeof row>;

/**
 * Each standard of a service's latest inspection out of 36, as points 0–3, beside the same programme's ratings in each
 * of its fixed sets; only ratings known by `report` or `other-page`.
 */
export const setStandards = defineQuestion({
  name: 'set_standards',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'hertfordshire' }
});
