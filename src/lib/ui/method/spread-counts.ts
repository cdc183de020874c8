import type { SeriesValue } from '$lib/queries/every-series';
import { funnelOfRates } from '$lib/stats/funnel-of-rates';
import { measureInterval } from '$lib/stats/measure';
import type { Measure } from '$lib/stats/compare-with-set';
import { rankInterval } from '$lib/stats/rank-interval';
import { trend } from '$lib/stats/trend';
import type { TrendBreak } from '$lib/stats/trend-points';

/** How one period of an indicator looks in a funnel, and one service's rank in it. */
export interface SpreadCounts {
  period: string;
  /** Services with counts. */
  services: number;
  phi: number | null;
  /** Services beyond the limits at 95 and at 99.8 per cent, by plain and by adjusted limits. */
  plain95: number;
  plain998: number;
  adjusted95: number;
  adjusted998: number;
  rank: { low: number; high: number; of: number } | null;
}

type Row = Pick<SeriesValue, 'service_id' | 'period' | 'value' | 'numerator' | 'denominator'>;

/**
 * The newest period in which services have counts, as its funnel and its ranks show it.
 * @param rows values of one indicator, a rate of children
 * @param serviceId whose rank is wanted
 * @returns null where no row has counts
 */
export function spreadCounts(rows: readonly Row[], measure: Measure, serviceId: string): SpreadCounts | null {
  const counted = rows.filter((row) => row.value !== null && row.numerator !== null && row.denominator);
  const period = counted
    .map((row) => row.period)
    .sort()
    .at(-1);
  if (period === undefined) return null;
  const units = counted
    .filter((row) => row.period === period)
    .map((row) => ({ id: row.service_id, count: row.numerator, denominator: row.denominator }));
  const { phi, n, points } = funnelOfRates(units, measure.per);
  const beyond = (key: 'verdict' | 'adjustedVerdict', ends: readonly string[]) =>
    points.filter((point) => ends.some((end) => point[key]?.endsWith(end))).length;
  const rank = rankInterval(units, 'rate').find(({ id }) => id === serviceId);
  return {
    period,
    services: n,
    phi,
    plain95: beyond('verdict', ['-95', '-99.8']),
    plain998: beyond('verdict', ['-99.8']),
    adjusted95: beyond('adjustedVerdict', ['-95', '-99.8']),
    adjusted998: beyond('adjustedVerdict', ['-99.8']),
    rank: rank?.lower && rank.upper ? { low: rank.lower, high: rank.upper, of: rank.of } : null
  };
}

/** How many services rise, fall, show no clear trend, or may not be judged. */
export interface TrendCounts {
  rising: number;
  falling: number;
  none: number;
  refused: number;
}

/**
 * Judges the trend of every service that has a value at all.
 * @param breaksOf the breaks that a service's points may not cross
 */
export function trendCounts(
  rows: readonly Row[],
  measure: Measure,
  breaksOf: (serviceId: string) => readonly TrendBreak[]
): TrendCounts {
  const counts: TrendCounts = { rising: 0, falling: 0, none: 0, refused: 0 };
  const ids = new Set(rows.filter(({ value }) => value !== null).map(({ service_id }) => service_id));
  for (const id of ids) {
    const points = rows
      .filter(({ service_id }) => service_id === id)
      .map((row) => ({ period: row.period, ...measureInterval(row, measure) }));
    const { direction } = trend(points, { breaks: breaksOf(id) });
    counts[direction ?? 'refused'] += 1;
  }
  return counts;
}

/** Funnel, rank and trend on one indicator, counted over all services. */
export interface SpreadExample {
  indicatorId: string;
  service: string;
  spread: SpreadCounts;
  trends: TrendCounts;
}
