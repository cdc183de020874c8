import { z } from 'zod/mini';
import { BAND_LEVELS, RATINGS } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/rating_band_list.sql?raw';

const row = z.object({
  programme_id: text,
  level: words(BAND_LEVELS),
  rating: words(RATINGS),
  min: number,
  max: number,
  score: number
});
/** One row of the answer. */
export type RatingBandAnswer = z.infer<typeof row>;

/** The bands of every programme that has them, lowest first. */
export const ratingBandList = defineQuestion({
  name: 'rating_band_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
