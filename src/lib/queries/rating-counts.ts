import { RATINGS } from '$lib/data/words';
import { maybeNumber, maybeWords, number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  scale: words(['0-36', 'rating']),
  rating: maybeWords(RATINGS),
  services: number,
  all_services: number,
  first_year: maybeNumber,
  last_year: maybeNumber
});
/** One row of the answer: a count of services, with the years in which the ratings counted were published. */
export type RatingCount = z.infer<typeof row>;

/** Services of today at each rating, best first, then those with no rating found; the 2025 programme apart. */
export const ratingCounts = defineQuestion({
  name: 'rating_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
