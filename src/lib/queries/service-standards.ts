import { maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_standards.sql?raw';
import {
  DISCRETIONS,
  RATINGS,
  RATING_BASES,
  STANDARD_EVIDENCE,
  STANDARD_RATINGS,
  STANDARD_STATUSES
} from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  programme_id: text,
  standard_code: text,
  domain_code: text,
  domain_name: text,
  name: text,
  standard_basis: words(STANDARD_EVIDENCE),
  counts_to_score: words(['yes', 'no']),
  rating: maybeWords(STANDARD_RATINGS),
  rating_basis: maybeWords(RATING_BASES),
  discretion: maybeWords(DISCRETIONS),
  note: maybeText,
  source: maybeText,
  derived_rating: maybeWords(RATINGS),
  driving_questions: maybeText,
  lowest_pct: maybeNumber,
  status: maybeWords(STANDARD_STATUSES),
  discretion_tests: maybeText,
  points_up: maybeNumber,
  points_down: maybeNumber,
  cases_up: maybeNumber,
  cases_down: maybeNumber,
  reason: maybeText
});
/** One row of the answer. */
export type ServiceStandard = z.infer<typeof row>;

/** Every standard that each 0-36 inspection could rate; a null rating means that none was found. */
export const serviceStandards = defineQuestion({
  name: 'service_standards',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
