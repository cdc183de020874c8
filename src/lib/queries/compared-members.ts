import { maybeNumber, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/compared_members.sql?raw';
import { SET_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  set_id: text,
  kind: words(SET_KINDS),
  service_id: text,
  member_id: text,
  place: maybeNumber
});
/** One row of the answer. */
export type ComparedMemberAnswer = z.infer<typeof row>;

/** Who is near to each service in each model, nearest first. */
export const comparedMembers = defineQuestion({
  name: 'compared_members',
  sql,
  parameters: () => [],
  row,
  example: {}
});
