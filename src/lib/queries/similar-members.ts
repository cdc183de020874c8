import { text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/similar_members.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ service_id: text, member_id: text });
/** One row of the answer. */
export type SimilarMember = z.infer<typeof row>;

/** The similar services of every service, nearest first. */
export const similarMembers = defineQuestion({
  name: 'similar_members',
  sql,
  parameters: () => [],
  row,
  example: {}
});
