import { flag, maybeNumber, maybeWords, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/set_comparisons.sql?raw';
import { SERIES_MISSING } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  service_id: text,
  set_id: text,
  kind: text,
  place: number,
  indicator_id: text,
  period: text,
  value: maybeNumber,
  own_numerator: maybeNumber,
  own_denominator: maybeNumber,
  missing_reason: maybeWords(SERIES_MISSING),
  own_doubtful: flag,
  own_counts_derived: flag,
  members: number,
  members_with_value: number,
  members_counted: number,
  numerator: maybeNumber,
  denominator: maybeNumber,
  counts_derived: flag,
  members_suppressed: number,
  suppressed_out_of: maybeNumber,
  median: maybeNumber,
  lower_quartile: maybeNumber,
  upper_quartile: maybeNumber,
  lowest: maybeNumber,
  highest: maybeNumber
});
/** One row of the answer. */
export type SetComparisonAnswer = z.infer<typeof row>;

/** A service, or every one for an empty id, and the ids of an own set; none for the fixed sets. */
export interface ComparisonSelection {
  serviceId: string;
  own: readonly string[];
}

/**
 * A service beside its fixed sets, or beside an own set: what the others of each set hold of each indicator in each
 * period of the service. The service itself is left out where it stands in a set.
 */
export const setComparisons = defineQuestion<ComparisonSelection, SetComparisonAnswer>({
  name: 'set_comparisons',
  sql,
  parameters: ({ serviceId, own }) => [serviceId, own.join(';')],
  row,
  example: { serviceId: 'hertfordshire', own: [] }
});
