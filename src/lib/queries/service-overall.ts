import { maybeNumber, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_overall.sql?raw';
import { OVERALL_STATUSES, RATINGS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  published_rating: maybeWords(RATINGS),
  published_score: maybeNumber,
  rated_standards: number,
  sum_of_published: maybeNumber,
  sum_of_derived: maybeNumber,
  derived_rating: maybeWords(RATINGS),
  status: words(OVERALL_STATUSES),
  reason: text
});
/** One row of the answer. */
export type ServiceOverall = z.infer<typeof row>;

/** The verdict on each overall rating of a service on the 0-36 scale. */
export const serviceOverall = defineQuestion({
  name: 'service_overall',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
