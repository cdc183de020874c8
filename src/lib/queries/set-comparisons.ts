import { flag, maybeNumber, maybeWords, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import ownSql from './sql/ask/own_set_comparison.sql?raw';
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

/**
 * A service (every service for an empty id) beside its fixed sets: what the others of each set hold of each indicator in
 * each period of the service.
 */
export const setComparisons = defineQuestion({
  name: 'set_comparisons',
  sql,
  parameters: (selection: { serviceId: string }) => [selection.serviceId],
  row,
  example: { serviceId: 'hertfordshire' }
});

/** A service and the ids of an own set. */
export interface OwnSet {
  serviceId: string;
  members: readonly string[];
}

/** A service beside a set of the reader's own; the service itself is left out when it is named among the members. */
export const ownSetComparison = defineQuestion<OwnSet, SetComparisonAnswer>({
  name: 'own_set_comparison',
  sql: ownSql,
  parameters: (selection) => [selection.serviceId, selection.members.join(';')],
  row,
  example: { serviceId: 'hertfordshire', members: ['oxfordshire', 'buckinghamshire', 'cambridgeshire'] }
});
