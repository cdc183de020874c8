import { BAND_LEVELS, RATINGS } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/band_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  level: words(BAND_LEVELS),
  rating: words(RATINGS),
  min: number,
  max: number,
  score: number
});
/** One row of the answer; both ends belong to the band. */
export type ListedBand = z.infer<typeof row>;

/** The rating bands of every programme, from the lowest. */
export const bandList = defineQuestion({
  name: 'band_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
