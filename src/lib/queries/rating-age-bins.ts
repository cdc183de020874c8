import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_age_bins.sql?raw';
import { z } from 'zod/mini';

const row = z.object({ half_year: text, scale: words(['0-36', 'rating']), services: number });
/** One row of the answer: `half_year` is six months `YYYY-MM/YYYY-MM`, or a bare year where the half is not known. */
export type RatingAgeBin = z.infer<typeof row>;

/** How many services of today were last rated on evidence of each half-year, by the scale of the programme. */
export const ratingAgeBins = defineQuestion({
  name: 'rating_age_bins',
  sql,
  parameters: () => [],
  row,
  example: {}
});
