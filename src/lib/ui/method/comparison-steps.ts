import { zOf } from '$lib/stats/normal-quantile';
import { compareWithSet, type Measure, type SetComparison } from '$lib/stats/compare-with-set';
import type { SetComparisonAnswer } from '$lib/queries/set-comparisons';

/** A count, the children it comes from, and its rate. */
export interface Side {
  count: number;
  children: number;
  rate: number;
}

/** One period of a comparison of two rates, step by step. */
export interface ComparisonSteps {
  period: string;
  own: Side;
  set: Side;
  /** Members put together. */
  members: number;
  ratio: number;
  /** √(1/x₁ + 1/x₂) of the two counts. */
  error: number;
  /** What the ratio is divided and multiplied by for its 95 per cent interval: exp(z × error). */
  factor: number;
  lower: number;
  upper: number;
  comparison: SetComparison;
  countsDerived: boolean;
}

/**
 * The steps by which one row is judged, with the verdict that the site gives.
 * @param row a service beside a set, both with counts of ten or more
 * @throws RangeError when a count is missing or below ten, so that these steps are not the ones taken
 */
export function comparisonSteps(row: SetComparisonAnswer, measure: Measure): ComparisonSteps {
  const { period, value, own_numerator: count, own_denominator: children, numerator, denominator } = row;
  if (value === null || !count || !children || !numerator || !denominator || Math.min(count, numerator) < 10)
    throw new RangeError(`comparisonSteps: ${row.service_id} in ${period} has no counts of ten or more`);
  const comparison = compareWithSet({ value, numerator: count, denominator: children }, row, measure);
  const set = { count: numerator, children: denominator, rate: (numerator / denominator) * measure.per };
  const error = Math.sqrt(1 / count + 1 / numerator);
  const factor = Math.exp(zOf(0.95) * error);
  const ratio = count / children / (numerator / denominator);
  return {
    period,
    own: { count, children, rate: value },
    set,
    members: row.members_counted,
    ratio,
    error,
    factor,
    lower: ratio / factor,
    upper: ratio * factor,
    comparison,
    countsDerived: row.counts_derived
  };
}
