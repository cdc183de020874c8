import { text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/break_list.sql?raw';
import { BREAK_KINDS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  after: text,
  before: text,
  scope: text,
  kind: words(BREAK_KINDS),
  note: text
});
/** One row of the answer. */
export type BreakAnswer = z.infer<typeof row>;

/** Every break of every series. */
export const breakList = defineQuestion({
  name: 'break_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
