import { group } from 'd3-array';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { setComparisons, type SetComparisonAnswer } from '$lib/queries/set-comparisons';
import { compareWithSet, type SetComparison } from '$lib/stats/compare-with-set';
import { measureOf } from '$lib/stats/measure';
import { newestUsable } from '$lib/stats/newest-usable';
import type { GroupMeasure } from './group';
import type { OwnSelection } from './own-selection';

/** One measure of the service beside the reader's own set, in the newest period that allows it. */
export interface OwnFinding {
  measure: GroupMeasure;
  period: string;
  value: number | null;
  members: number;
  lowerQuartile: number | null;
  upperQuartile: number | null;
  found: SetComparison;
}

function findingOf(rows: readonly SetComparisonAnswer[], measure: GroupMeasure): OwnFinding | null {
  const judged = measureOf({ unit: measure.unit, judged_by: measure.judgedBy });
  if (!judged) return null;
  return newestUsable(
    rows.map((row) => {
      const own = { value: row.value, numerator: row.own_numerator, denominator: row.own_denominator };
      return {
        measure,
        period: row.period,
        value: row.value,
        members: row.members,
        lowerQuartile: row.lower_quartile,
        upperQuartile: row.upper_quartile,
        found: compareWithSet(own, row, judged)
      };
    })
  );
}

/**
 * Asks the engine how a service compares with the reader's own set; the same statistics judge as at the build.
 * This module brings the distributions with it: import it when it is wanted, not before.
 * @param measures those to compare by, in the order in which they are given back
 */
export async function askOwnSet(
  engine: Engine,
  selection: OwnSelection,
  measures: readonly GroupMeasure[]
): Promise<OwnFinding[]> {
  const rows = await ask(engine, setComparisons, {
    serviceId: selection.serviceId,
    own: selection.members
  });
  const byIndicator = group(rows, (row) => row.indicator_id);
  return measures.flatMap((measure) => {
    const finding = findingOf(byIndicator.get(measure.id) ?? [], measure);
    return finding ? [finding] : [];
  });
}
