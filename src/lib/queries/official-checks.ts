import { TOTALLED_RATINGS } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/official_checks.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  source: text,
  period: text,
  rating: words(TOTALLED_RATINGS),
  published: number,
  ours: number,
  maybe: number,
  explanation: text,
  note: text
});
/** One row of the answer: a published count beside ours, how many more may belong, and what explains the gap. */
export type OfficialCheck = z.infer<typeof row>;

/** Our counts beside the totals that the inspectorate published. */
export const officialChecks = defineQuestion({
  name: 'official_checks',
  sql,
  parameters: () => [],
  row,
  example: {}
});
