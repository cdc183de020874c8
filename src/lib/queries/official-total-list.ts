import { TOTALLED_RATINGS } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/official_total_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  source: text,
  period: text,
  rating: words(TOTALLED_RATINGS),
  published: number,
  ours: number,
  note: text
});
/** One row of the answer: a published count of a rating beside ours in the same window. */
export type OfficialTotal = z.infer<typeof row>;

/** Every published total by rating and together, with how many inspections lie in its window. */
export const officialTotalList = defineQuestion({
  name: 'official_total_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
