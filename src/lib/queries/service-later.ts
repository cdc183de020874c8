import { maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_later.sql?raw';
import { INSPECTION_KINDS, RATINGS, SCALES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  service_id: text,
  service_name: text,
  programme_id: text,
  programme_name: text,
  scale: words(SCALES),
  kind: words(INSPECTION_KINDS),
  published: maybeText,
  overall_rating: maybeWords(RATINGS),
  rating_state: words(['rated', 'no-rating-found', 'programme-gives-none']),
  overall_score: maybeNumber
});
/** One row of the answer: an inspection of a successor. */
export type LaterInspection = z.infer<typeof row>;

/** Inspections of the services that a former service became; none for a service of today. */
export const serviceLater = defineQuestion({
  name: 'service_later',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'western-bay' }
});
