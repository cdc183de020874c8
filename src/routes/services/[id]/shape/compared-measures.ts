import type { BreakAnswer } from '$lib/queries/break-list';
import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import type { SetComparisonAnswer } from '$lib/queries/set-comparisons';
import { measureInterval, measureOf } from '$lib/stats/measure';
import type { ComparedMeasure } from '$lib/ui/comparison/slice';
import { COMPARED_INDICATORS, shortIndicatorName } from '$lib/words/indicator-names';
import type { Indicators } from './ask-indicators';
import { indicatorSource } from './indicator-source';

/** One indicator with the service's own values; null where it is not compared or the service has none. */
function measureFrom(
  indicator: IndicatorAnswer,
  rows: readonly SetComparisonAnswer[],
  { source, breaks }: { source: ComparedMeasure['source']; breaks: readonly BreakAnswer[] }
): ComparedMeasure | null {
  const measure = measureOf(indicator);
  const own = new Map(rows.map((row) => [row.period, row] as const));
  if (!measure || ![...own.values()].some((row) => row.value !== null)) return null;
  const bases = breaks.filter(({ kind }) => kind === 'denominator').map(({ after }) => after);
  const points = [...own.values()]
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .map((row) => {
      const values = { value: row.value, numerator: row.own_numerator, denominator: row.own_denominator };
      const { lower, upper } = measureInterval(values, measure);
      return {
        ...{ period: row.period, value: row.value, lower, upper, missing: row.missing_reason },
        ...{ doubtful: row.own_doubtful, derived: row.own_counts_derived },
        olderBase: bases.some((after) => row.period <= after)
      };
    });
  return {
    ...measure,
    id: indicator.indicator_id,
    name: shortIndicatorName(indicator.indicator_id, indicator.name),
    unit: indicator.unit,
    polarity: indicator.polarity,
    source,
    points
  };
}

/** Indicators that the service has rows of but no value, as the facts give the reason of the newest. */
export function absentMeasures(rows: readonly SetComparisonAnswer[], defined: readonly IndicatorAnswer[]) {
  return COMPARED_INDICATORS.flatMap((id) => {
    const own = rows.filter((row) => row.indicator_id === id);
    const newest = own.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1);
    const indicator = defined.find((one) => one.indicator_id === id);
    if (!newest || !indicator || own.some((row) => row.value !== null)) return [];
    return [{ name: shortIndicatorName(id, indicator.name), missing: newest.missing_reason }];
  });
}

/**
 * The indicators that a service is compared by, in the order in which they are read, with its own values.
 * @param rows the service beside its sets; the same own values stand in the rows of each set
 * @param defined every indicator
 */
export function comparedMeasures(
  rows: readonly SetComparisonAnswer[],
  defined: readonly IndicatorAnswer[],
  indicators: Indicators
): ComparedMeasure[] {
  return COMPARED_INDICATORS.flatMap((id) => {
    const indicator = defined.find((one) => one.indicator_id === id);
    const own = rows.filter((row) => row.indicator_id === id);
    const view = indicators.views.find((one) => one.indicator.indicator_id === id);
    const context = {
      source: view ? indicatorSource(view, indicators.sources) : [],
      breaks: view?.breaks ?? []
    };
    const measure = indicator ? measureFrom(indicator, own, context) : null;
    return measure ? [measure] : [];
  });
}
