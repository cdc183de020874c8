import { flag, maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_set_members.sql?raw';
import { CLOSENESS, RATINGS, SET_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  set_id: text,
  kind: words(SET_KINDS),
  member_id: text,
  member: text,
  place: maybeNumber,
  score: maybeNumber,
  closeness: maybeWords(CLOSENESS),
  through_area: maybeText,
  through_neighbour: maybeText,
  rating: maybeWords(RATINGS),
  score_36: maybeNumber,
  programme_id: maybeText,
  programme: maybeText,
  published: maybeText,
  fieldwork_end: maybeText,
  rated_on_any_scale: flag
});
/** One row of the answer. */
export type ServiceSetMember = z.infer<typeof row>;

/** Who is in each fixed set of a service: how near, through which authorities, and the latest rating out of 36. */
export const serviceSetMembers = defineQuestion({
  name: 'service_set_members',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'leicestershire' }
});
