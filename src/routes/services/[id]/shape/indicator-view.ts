import type { BreakAnswer } from '$lib/queries/break-list';
import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import type { SetComparisonAnswer } from '$lib/queries/set-comparisons';
import type { ServiceIndicator } from '$lib/queries/service-indicators';
import { FEWEST_MEMBERS } from '$lib/stats/compare-with-set';
import { measureInterval, measureOf } from '$lib/stats/measure';

/** One value of one series in one period; a null value has its reason. */
export interface IndicatorPoint {
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  missing: ServiceIndicator['missing_reason'];
  basis: ServiceIndicator['basis'];
  provenance: ServiceIndicator['provenance'];
  /** True when the counts were worked out from the rate, not published. */
  countsDerived: boolean;
  numerator: number | null;
  denominator: number | null;
  doubtful: boolean;
  missingMembers: string | null;
  note: string | null;
  sourceId: string;
}

/** One line of a trend: the service, its region or its nation. */
export interface IndicatorSeries {
  key: ServiceIndicator['series'];
  name: string;
  points: IndicatorPoint[];
}

/** What the similar services of a service hold in one period: the median of those with a value, three at least. */
export interface SimilarPoint {
  period: string;
  median: number | null;
  withValue: number;
  members: number;
}

/** One indicator of a service, with all that its figure needs. */
export interface IndicatorView {
  indicator: IndicatorAnswer;
  series: IndicatorSeries[];
  /** Similar services, period by period; empty where they hold nothing. */
  similar: SimilarPoint[];
  breaks: BreakAnswer[];
}

/** One row of the answer as a point of a line. */
function pointOf(row: ServiceIndicator, indicator: IndicatorAnswer): IndicatorPoint {
  const interval = row.series === 'service' ? measureInterval(row, measureOf(indicator)) : null;
  return {
    period: row.period,
    value: row.value,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    missing: row.missing_reason,
    basis: row.basis,
    provenance: row.provenance,
    countsDerived: row.counts_derived,
    numerator: row.numerator,
    denominator: row.denominator,
    doubtful: row.doubtful,
    missingMembers: row.missing_members,
    note: row.note,
    sourceId: row.source_id
  };
}

const similarPoint = (row: SetComparisonAnswer): SimilarPoint => ({
  period: row.period,
  median: row.members_with_value < FEWEST_MEMBERS ? null : row.median,
  withValue: row.members_with_value,
  members: row.members
});

/**
 * One indicator of one service: its line, its region's and its nation's, and the breaks that touch it.
 * @returns null when the service itself has no value in any period.
 */
export function indicatorView(
  indicator: IndicatorAnswer,
  rows: readonly ServiceIndicator[],
  breaks: readonly BreakAnswer[],
  serviceName: string,
  similar: readonly SetComparisonAnswer[] = []
): IndicatorView | null {
  const own = rows.filter((row) => row.indicator_id === indicator.indicator_id);
  if (!own.some((row) => row.series === 'service' && row.value !== null)) return null;
  const series = (['service', 'region', 'nation'] as const).flatMap((key) => {
    const found = own.filter((row) => row.series === key);
    const name = key === 'service' ? serviceName : (found[0]?.area ?? '');
    return found.some((row) => row.value !== null)
      ? [{ key, name, points: found.map((row) => pointOf(row, indicator)) }]
      : [];
  });
  const points = similar.filter((row) => row.indicator_id === indicator.indicator_id).map(similarPoint);
  const shown = points.some((point) => point.median !== null) ? points : [];
  return {
    indicator,
    series,
    similar: shown,
    breaks: breaks.filter((b) => b.indicator_id === indicator.indicator_id)
  };
}
