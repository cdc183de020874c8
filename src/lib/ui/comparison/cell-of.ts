import type { SetComparisonAnswer } from '$lib/queries/set-comparisons';
import { compareWithSet, type Measure } from '$lib/stats/compare-with-set';
import type { ComparedCell } from './slice';

/**
 * One answer as a comparison with the spread of the set.
 * This module brings the distributions with it: for the build, or to be imported when it is wanted.
 */
export function cellOf(row: SetComparisonAnswer, measure: Measure): ComparedCell {
  const own = { value: row.value, numerator: row.own_numerator, denominator: row.own_denominator };
  return {
    ...compareWithSet(own, row, measure),
    lowest: row.lowest,
    lowerQuartile: row.lower_quartile,
    median: row.median,
    upperQuartile: row.upper_quartile,
    highest: row.highest
  };
}

/** Comparisons of the measures in the periods in which the service has a value, by set, measure and period. */
export function cellsOf(
  rows: readonly SetComparisonAnswer[],
  measures: readonly (Measure & { id: string })[]
): Record<string, Record<string, Record<string, ComparedCell>>> {
  const cells: Record<string, Record<string, Record<string, ComparedCell>>> = {};
  for (const row of rows) {
    const measure = measures.find(({ id }) => id === row.indicator_id);
    if (!measure || row.value === null) continue;
    ((cells[row.set_id] ??= {})[row.indicator_id] ??= {})[row.period] = cellOf(row, measure);
  }
  return cells;
}
