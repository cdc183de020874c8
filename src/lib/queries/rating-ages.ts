import { RATINGS } from '$lib/data/words';
import { flag, maybeText, maybeWords, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_ages.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  service: text,
  rating: maybeWords(RATINGS),
  programme: maybeText,
  scale: maybeWords(['0-36', 'rating']),
  dated: maybeText,
  by_fieldwork: flag,
  source: maybeText
});
/** One row of the answer: `dated` is the end of fieldwork where it is known, else the publication; null without a rating. */
export type RatingAgeRow = z.infer<typeof row>;

/** Every service of today by the date of the evidence behind its latest rating, oldest first, those without one last. */
export const ratingAges = defineQuestion({
  name: 'rating_ages',
  sql,
  parameters: () => [],
  row,
  example: {}
});
