import { z } from 'zod/mini';
import { RATINGS } from '$lib/data/words';
import { maybeText, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_limit_list.sql?raw';

const row = z.object({
  programme_id: text,
  programme: text,
  standard_code: text,
  standard: text,
  when_rated: words(RATINGS),
  highest_overall: words(RATINGS),
  /** What the limit does, in our words; a clause without its full stop. */
  meaning: text,
  /** What in it is our reading; null = nothing. */
  reading: maybeText,
  source: text
});
/** One row of the answer. */
export type RatingLimitAnswer = z.infer<typeof row>;

/** The standards outside the score that limit the overall rating, with what each limit does and where it is printed. */
export const ratingLimitList = defineQuestion({
  name: 'rating_limit_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
