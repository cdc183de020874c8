import { text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/compared_standards.sql?raw';
import { RATING_BASES, STANDARD_RATINGS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  standard_code: text,
  rating: words(STANDARD_RATINGS),
  basis: words(RATING_BASES),
  source: text
});
/** One row of the answer. */
export type ComparedStandardAnswer = z.infer<typeof row>;

/** The known standards of the inspections that services are compared by. */
export const comparedStandards = defineQuestion({
  name: 'compared_standards',
  sql,
  parameters: () => [],
  row,
  example: {}
});
