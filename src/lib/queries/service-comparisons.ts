import { COMPARISON_REASONS, COMPARISON_VERDICTS, POLARITIES, STRENGTHS } from '$lib/data/words';
import { maybeNumber, maybeWords, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/service_comparisons.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  measure: text,
  set_id: text,
  period: text,
  value: maybeNumber,
  comparator_value: maybeNumber,
  members_used: number,
  difference: maybeNumber,
  difference_unit: words(['per cent', 'points']),
  verdict: words(COMPARISON_VERDICTS),
  strength: words(STRENGTHS),
  reason: maybeWords(COMPARISON_REASONS),
  comparator_from: maybeNumber,
  comparator_to: maybeNumber,
  members_suppressed: number,
  polarity: words(POLARITIES)
});
/** One row of the answer. */
export type ServiceComparison = z.infer<typeof row>;

/** A service beside each of its fixed sets, as the build compared them. */
export const serviceComparisons = defineQuestion({
  name: 'service_comparisons',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'hertfordshire' }
});
