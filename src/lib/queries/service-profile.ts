import { maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_profile.sql?raw';
import { RATINGS, SCORE_BASES, SERVICE_STATUSES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  name: text,
  aliases: maybeText,
  country: text,
  region: text,
  police_force_area: text,
  status: words(SERVICE_STATUSES),
  note: maybeText,
  source: maybeText,
  confidence: text,
  pop_10_17: maybeNumber,
  authorities: maybeText,
  districts: maybeText,
  latest_id: maybeText,
  latest_rating: maybeWords(RATINGS),
  latest_programme_id: maybeText,
  latest_programme: maybeText,
  latest_published: maybeText,
  latest_fieldwork_end: maybeText,
  ruler_id: maybeText,
  ruler_rating: maybeWords(RATINGS),
  ruler_score: maybeNumber,
  ruler_score_basis: maybeWords(SCORE_BASES),
  ruler_programme_id: maybeText,
  ruler_programme: maybeText,
  ruler_published: maybeText,
  ruler_fieldwork_end: maybeText
});
/** One row of the answer. */
export type ServiceProfile = z.infer<typeof row>;

/** One service of the register with its latest ratings; no row for an unknown id. */
export const serviceProfile = defineQuestion({
  name: 'service_profile',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'harrow' }
});
