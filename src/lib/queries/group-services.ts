import { COUNTRIES, RATINGS, SERVICE_STATUSES } from '$lib/data/words';
import { maybeText, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/group_services.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  name: text,
  status: words(SERVICE_STATUSES),
  country: words(COUNTRIES),
  authorities: number,
  rating: maybeWords(RATINGS),
  programme: maybeText,
  published: maybeText,
  successor_ids: maybeText
});
/** One row of the answer; a missing rating means that none was found in open sources. */
export type GroupServiceAnswer = z.infer<typeof row>;

/** Every service as it may stand in a set, in the order of names; former ones with the services that they became. */
export const groupServices = defineQuestion({
  name: 'group_services',
  sql,
  parameters: () => [],
  row,
  example: {}
});
