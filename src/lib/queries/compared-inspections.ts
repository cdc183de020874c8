import { maybeNumber, maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/compared_inspections.sql?raw';
import { RATINGS, SCORE_BASES } from '$lib/data/words';
import { z } from 'zod/mini';

/** How a compared score is known: as the facts say, or as the sum of the twelve ratings where none is printed. */
export const COMPARED_SCORE_BASES = [...SCORE_BASES, 'sum-of-published'] as const;

const row = z.object({
  service_id: text,
  role: words(['ruler', 'newer']),
  inspection_id: text,
  programme_id: text,
  programme_name: text,
  rating: words(RATINGS),
  score: maybeNumber,
  score_basis: maybeWords(COMPARED_SCORE_BASES),
  published: text,
  fieldwork: maybeText,
  source: text
});
/** One row of the answer. */
export type ComparedInspectionAnswer = z.infer<typeof row>;

/** The latest rating out of 36 of every service of today, and a newer one of another scale. */
export const comparedInspections = defineQuestion({
  name: 'compared_inspections',
  sql,
  parameters: () => [],
  row,
  example: {}
});
