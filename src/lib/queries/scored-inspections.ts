import { COUNTRIES } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/scored_inspections.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  service_id: text,
  name: text,
  programme_id: text,
  published: text,
  score: number,
  country: words(COUNTRIES),
  region: text,
  police_force_area: text
});
/** One row of the answer; `police_force_area` may name two, separated by `;`. */
export type ScoredInspection = z.infer<typeof row>;

/** Inspections with a score of 36, in the order of their publication. */
export const scoredInspections = defineQuestion({
  name: 'scored_inspections',
  sql,
  parameters: () => [],
  row,
  example: {}
});
