import { INSPECTION_KINDS, RATINGS, SCORE_BASES, STANDARDS_BETWEEN } from '$lib/data/words';
import { maybeNumber, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_change_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  measured_on: words(['0-36', 'rating', 'apart']),
  service_id: text,
  service: text,
  standards: words(STANDARDS_BETWEEN),
  from_rating: words(RATINGS),
  to_rating: words(RATINGS),
  from_published: text,
  to_published: text,
  from_programme: text,
  to_programme: text,
  from_score: maybeNumber,
  to_score: maybeNumber,
  from_score_basis: maybeWords(SCORE_BASES),
  to_score_basis: maybeWords(SCORE_BASES),
  from_source: text,
  to_source: text,
  to_kind: words(INSPECTION_KINDS),
  to_inspection_id: text,
  months_least: number,
  months_most: number
});
/** One row of the answer: a service's inspection beside the one before it, and the calendar months between the reports. */
export type RatingChange = z.infer<typeof row>;

/** Every re-inspection with both ratings known, by the scale that both share, newest first. */
export const ratingChangeList = defineQuestion({
  name: 'rating_change_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
