import { group } from 'd3-array';
import type { ComparisonRow } from '$lib/data/comparisons';
import type { ServiceIndicatorRow } from '$lib/data/service-indicators';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { everySeries } from '$lib/queries/every-series';
import { indicatorList, type IndicatorAnswer } from '$lib/queries/indicator-list';
import { setComparisons, type SetComparisonAnswer } from '$lib/queries/set-comparisons';
import { setScores } from '$lib/queries/set-scores';
import { setStandards, type SetStandard } from '$lib/queries/set-standards';
import { compareRatings } from '$lib/stats/compare-ratings';
import { compareScores } from '$lib/stats/compare-scores';
import { compareWithSet, type SetComparison } from '$lib/stats/compare-with-set';
import { measureInterval, measureOf } from '$lib/stats/measure';
import { newestUsable } from '$lib/stats/newest-usable';

/** What the build works out from the warehouse's rows and writes back as tables. */
export interface Compared {
  service_indicators: ServiceIndicatorRow[];
  comparisons: ComparisonRow[];
}

const ALL = { serviceId: '' };
type Head = Pick<ComparisonRow, 'service_id' | 'measure' | 'period' | 'set_id' | 'value' | 'polarity'>;

const rowOf = (head: Head, found: SetComparison): ComparisonRow => ({
  service_id: head.service_id,
  measure: head.measure,
  period: head.period,
  set_id: head.set_id,
  value: head.value,
  comparator_value: found.comparator,
  members_used: found.membersUsed,
  difference: found.difference,
  verdict: found.verdict,
  strength: found.strength,
  reason: found.reason,
  difference_unit: found.differenceUnit,
  difference_lower: found.differenceLower,
  difference_upper: found.differenceUpper,
  comparator_from: found.comparatorFrom,
  comparator_to: found.comparatorTo,
  members_suppressed: found.membersSuppressed,
  polarity: head.polarity
});

/** Of one service, indicator and set: the comparison of the newest period that allows one, or that comes nearest to it. */
function newestComparison(
  rows: readonly SetComparisonAnswer[],
  indicator: IndicatorAnswer
): ComparisonRow | null {
  const measure = measureOf(indicator);
  if (!measure) return null;
  const judged = rows.map((row) => {
    const own = { value: row.value, numerator: row.own_numerator, denominator: row.own_denominator };
    return { row, period: row.period, value: row.value, found: compareWithSet(own, row, measure) };
  });
  const newest = newestUsable(judged);
  if (!newest) return null;
  const head = { ...newest.row, measure: newest.row.indicator_id, polarity: indicator.polarity };
  return rowOf(head, newest.found);
}

async function compareIndicators(engine: Engine, indicators: Map<string, IndicatorAnswer>) {
  const rows = await ask(engine, setComparisons, { ...ALL, own: [] });
  const series = group(rows, (row) => `${row.service_id} ${row.set_id} ${row.indicator_id}`);
  return [...series.values()].flatMap((periods) => {
    const indicator = indicators.get(periods[0]?.indicator_id ?? '');
    const row = indicator ? newestComparison(periods, indicator) : null;
    return row ? [row] : [];
  });
}

async function compareOverall(engine: Engine): Promise<ComparisonRow[]> {
  const rows = await ask(engine, setScores, ALL);
  return rows.flatMap((row) => {
    if (row.published === null) return [];
    const head = { ...row, measure: 'overall_score', period: row.published, polarity: 'high' as const };
    return [rowOf({ ...head, value: row.score }, compareScores(row))];
  });
}

/** A standard is compared only where at least half of the set is known: what is known was picked by others. */
function compareStandard(row: SetStandard): SetComparison {
  const enough = row.members_known * 2 >= row.members;
  return {
    ...compareRatings(row.points, row, enough ? row.members_known : 0),
    membersUsed: row.members_known
  };
}

async function compareStandards(engine: Engine): Promise<ComparisonRow[]> {
  const rows = await ask(engine, setStandards, ALL);
  return rows.map((row) => {
    const head = { ...row, measure: row.standard_code, period: row.published, polarity: 'high' as const };
    return rowOf({ ...head, value: row.points }, compareStandard(row));
  });
}

/** Every value of every service with the interval that it carries. */
async function intervals(engine: Engine, indicators: Map<string, IndicatorAnswer>) {
  const rows = await ask(engine, everySeries, {});
  return rows.map((row): ServiceIndicatorRow => {
    const indicator = indicators.get(row.indicator_id);
    const { lower, upper } = measureInterval(row, indicator ? measureOf(indicator) : null);
    const { service_id, indicator_id, period, value, numerator, denominator } = row;
    const basis = row.missing_reason ?? row.basis;
    return { service_id, indicator_id, period, value, lower, upper, numerator, denominator, basis };
  });
}

/**
 * Compares every service with every fixed set, in the newest period that allows it.
 * @throws EngineFault or ContractFault when the warehouse does not answer as its questions promise
 */
export async function compareServices(engine: Engine): Promise<Compared> {
  const indicators = new Map(
    (await ask(engine, indicatorList, {})).map((row) => [row.indicator_id, row] as const)
  );
  return {
    service_indicators: await intervals(engine, indicators),
    comparisons: [
      ...(await compareIndicators(engine, indicators)),
      ...(await compareOverall(engine)),
      ...(await compareStandards(engine))
    ]
  };
}
