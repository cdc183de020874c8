import { maybeNumber, maybeText, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/set_scores.sql?raw';
import { RATINGS, SET_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  set_id: text,
  kind: words(SET_KINDS),
  rating: maybeWords(RATINGS),
  score: maybeNumber,
  published: maybeText,
  members: number,
  members_rated: number,
  good_or_better: number,
  outstanding: number,
  good: number,
  requires_improvement: number,
  inadequate: number,
  members_scored: number,
  median: maybeNumber,
  lower_quartile: maybeNumber,
  upper_quartile: maybeNumber,
  least_lower_quartile: maybeNumber,
  least_upper_quartile: maybeNumber,
  most_lower_quartile: maybeNumber,
  most_upper_quartile: maybeNumber,
  oldest: maybeText,
  newest: maybeText,
  programmes: maybeText
});
/** One row of the answer. */
export type SetScores = z.infer<typeof row>;

/** The overall rating of a service out of 36 beside the latest ones of the other services in each of its fixed sets. */
export const setScores = defineQuestion({
  name: 'set_scores',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'hertfordshire' }
});
