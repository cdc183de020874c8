import { COUNTRIES, RATINGS, SCORE_BASES, SERVICE_STATUSES } from '$lib/data/words';
import { maybeNumber, maybeText, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  name: text,
  status: words(SERVICE_STATUSES),
  country: words(COUNTRIES),
  region: text,
  police_force_area: text,
  latest_rating: maybeWords(RATINGS),
  latest_programme_id: maybeText,
  latest_programme: maybeText,
  latest_published: maybeText,
  latest_fieldwork_end: maybeText,
  latest_from: maybeText,
  ruler_score: maybeNumber,
  ruler_score_basis: maybeWords(SCORE_BASES),
  ruler_rating: maybeWords(RATINGS),
  ruler_published: maybeText,
  inspections: number,
  successor_ids: maybeText,
  successor_names: maybeText
});
/** One row of the answer; a missing rating means that none was found in open sources. */
export type ListedService = z.infer<typeof row>;

/** Every service, those of today first, each kind in the order of names. */
export const serviceList = defineQuestion({
  name: 'service_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
