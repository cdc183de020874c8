import { RATINGS } from '$lib/data/words';
import { maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_changes_left_out.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  reason: words(['no-rating-found', 'pilot', 'predecessor']),
  before_id: text,
  after_id: text,
  before_service: text,
  service_id: text,
  service: text,
  before_published: text,
  after_published: text,
  before_rating: maybeWords(RATINGS),
  after_rating: maybeWords(RATINGS)
});
/** One row of the answer: two inspections after each other that make no pair, and why. */
export type LeftOutChange = z.infer<typeof row>;

/** Inspections after each other that are not counted as before and after. */
export const ratingChangesLeftOut = defineQuestion({
  name: 'rating_changes_left_out',
  sql,
  parameters: () => [],
  row,
  example: {}
});
