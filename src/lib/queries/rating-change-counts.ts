import { RATINGS } from '$lib/data/words';
import { number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_change_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  scale: words(['0-36', 'rating']),
  from_rating: words(RATINGS),
  to_rating: words(RATINGS),
  pairs: number,
  all_pairs: number
});
/** One row of the answer: how many re-inspections led from one rating to another. */
export type RatingChangeCount = z.infer<typeof row>;

/** The matrix of re-inspections, before × after, on each scale; what nobody did counts zero. */
export const ratingChangeCounts = defineQuestion({
  name: 'rating_change_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
