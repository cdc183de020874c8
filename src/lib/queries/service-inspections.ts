import { maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_inspections.sql?raw';
import { CONFIDENCES, INSPECTION_KINDS, RATINGS, SCALES, SCORE_BASES, SOURCE_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  service_id: text,
  programme_id: text,
  programme_name: text,
  scale: words(SCALES),
  kind: words(INSPECTION_KINDS),
  fieldwork: maybeText,
  fieldwork_end: maybeText,
  published: maybeText,
  overall_rating: maybeWords(RATINGS),
  rating_state: words(['rated', 'no-rating-found', 'programme-gives-none']),
  overall_score: maybeNumber,
  score_basis: maybeWords(SCORE_BASES),
  score_state: words(['known', 'no-score-found', 'programme-gives-none']),
  cases: maybeNumber,
  court_cases: maybeNumber,
  oocd_cases: maybeNumber,
  source: text,
  source_kind: words(SOURCE_KINDS),
  confidence: words(CONFIDENCES),
  note: maybeText,
  stars: maybeNumber,
  service_name: text
});
/** One row of the answer. */
export type ServiceInspection = z.infer<typeof row>;

/** Every inspection of a service and its predecessors, newest first. */
export const serviceInspections = defineQuestion({
  name: 'service_inspections',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
