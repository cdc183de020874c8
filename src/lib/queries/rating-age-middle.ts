import { maybeNumber, maybeText, number } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_age_middle.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  half_before: maybeText,
  before_it: maybeNumber,
  rated: number,
  unrated: number,
  with_fieldwork: number,
  year_only: number,
  since_2025: number
});
/** The answer: month `YYYY-MM` before which at least half were certainly rated, and counts of services of today. */
export type RatingAgeMiddle = z.infer<typeof row>;

/** How old the latest ratings are together: one row. */
export const ratingAgeMiddle = defineQuestion({
  name: 'rating_age_middle',
  sql,
  parameters: () => [],
  row,
  example: {}
});
