import { RATINGS, SOURCE_KINDS } from '$lib/data/words';
import { maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/official_total_members.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  source: text,
  inspection_id: text,
  service_id: text,
  service: text,
  overall_rating: maybeWords(RATINGS),
  published: text,
  read_in: text,
  source_kind: words(SOURCE_KINDS),
  place: words(['within', 'maybe'])
});
/** One row of the answer: an inspection that lies, or may lie, in the window of a published total. */
export type OfficialTotalMember = z.infer<typeof row>;

/** The inspections behind each count, by date. */
export const officialTotalMembers = defineQuestion({
  name: 'official_total_members',
  sql,
  parameters: () => [],
  row,
  example: {}
});
