import { COUNT_DIMENSIONS } from '$lib/data/words';
import { flag, maybeNumber, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/score_spread.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programmes: text,
  place_kind: words(COUNT_DIMENSIONS),
  place: text,
  year: text,
  inspections: number,
  scored: number,
  needed_pct: number,
  needed_scores: number,
  enough: flag,
  lower_quartile: maybeNumber,
  median: maybeNumber,
  upper_quartile: maybeNumber
});
/** One row of the answer; median and quartiles (Hyndman and Fan's type 7) are missing where too few were found; `needed_pct` and `needed_scores` are the least share and number that must be. */
export type ScoreSpread = z.infer<typeof row>;

/** Scores of 36 by place and year of publication, and under the year `all` in all years together. */
export const scoreSpread = defineQuestion({
  name: 'score_spread',
  sql,
  parameters: () => [],
  row,
  example: {}
});
