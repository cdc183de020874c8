import { RATING_BASES } from '$lib/data/words';
import { number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_basis_counts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  basis: words(RATING_BASES),
  ratings: number
});
/** One row of the answer. */
export type RatingBasisCount = z.infer<typeof row>;

/** How many ratings of standards are known in each way, the commonest first. */
export const ratingBasisCounts = defineQuestion({
  name: 'rating_basis_counts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
