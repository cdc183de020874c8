import { COMPARISON_REASONS, COMPARISON_VERDICTS, STRENGTHS } from '$lib/data/words';
import { maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/similar_verdicts.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  measure: text,
  verdict: words(COMPARISON_VERDICTS),
  strength: words(STRENGTHS),
  reason: maybeWords(COMPARISON_REASONS),
  services: number
});
/** One row of the answer. */
export type SimilarVerdict = z.infer<typeof row>;

/** How the comparisons of all services with their similar services fell, by measure. */
export const similarVerdicts = defineQuestion({
  name: 'similar_verdicts',
  sql,
  parameters: () => [],
  row,
  example: {}
});
