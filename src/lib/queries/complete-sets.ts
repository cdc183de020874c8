import { flag, maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/complete_sets.sql?raw';
import { RATINGS, SCORE_BASES, STANDARD_RATINGS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  service_id: text,
  service_name: text,
  programme_id: text,
  fieldwork: maybeText,
  published: text,
  overall_rating: maybeWords(RATINGS),
  score: maybeNumber,
  score_basis: maybeWords(SCORE_BASES),
  source: text,
  alike: flag,
  standard_code: text,
  rating: words(STANDARD_RATINGS),
  basis: words(['report', 'other-page']),
  rating_source: text
});
/** One standard of one inspection with a complete set. */
export type CompleteSetRating = z.infer<typeof row>;

/** Every rating of the inspections whose sets are complete, oldest inspection first. */
export const completeSets = defineQuestion({
  name: 'complete_sets',
  sql,
  parameters: () => [],
  row,
  example: {}
});
