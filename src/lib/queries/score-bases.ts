import { SCORE_BASES } from '$lib/data/words';
import { number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/score_bases.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  basis: words(SCORE_BASES),
  n: number
});
/** One row of the answer. */
export type ScoreBasisCount = z.infer<typeof row>;

/** How the scores of 36 are known. */
export const scoreBases = defineQuestion({
  name: 'score_bases',
  sql,
  parameters: () => [],
  row,
  example: {}
});
