import { STANDARD_EVIDENCE } from '$lib/data/words';
import { text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  standard_code: text,
  domain_code: text,
  domain_name: text,
  name: text,
  basis: words(STANDARD_EVIDENCE),
  counts_to_score: words(['yes', 'no'])
});
/** One row of the answer. */
export type ListedStandard = z.infer<typeof row>;

/** The standards of every programme, in their order. */
export const standardList = defineQuestion({
  name: 'standard_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
