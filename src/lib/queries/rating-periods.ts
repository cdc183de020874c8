import { COUNT_DIMENSIONS, COUNTED_RATINGS } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_periods.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programmes: text,
  place_kind: words(COUNT_DIMENSIONS),
  place: text,
  period_kind: words(COUNT_DIMENSIONS),
  period: text,
  rating: words(COUNTED_RATINGS),
  n: number
});
/** One row of the answer; `programmes` is a programme, or `0-36` for those on that scale together. */
export type RatingPeriod = z.infer<typeof row>;

/** Overall ratings by place and by period of publication; what has no row was found for no inspection. */
export const ratingPeriods = defineQuestion({
  name: 'rating_periods',
  sql,
  parameters: () => [],
  row,
  example: {}
});
