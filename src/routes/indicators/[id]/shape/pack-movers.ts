import { compareProportions } from '$lib/stats/compare-proportions';
import { compareRates } from '$lib/stats/compare-rates';
import type { Measure } from '$lib/stats/compare-with-set';
import { breakMonth } from '$lib/charts/layout/trend-lines';
import { periodPlace } from '$lib/charts/scales/time-scale';
import type { IndicatorValue } from '$lib/queries/indicator-values';
import type { PackedMover, PackedMovers, SliceBreak } from '$lib/ui/indicators/page-slice';
import type { MoverRefusal } from '$lib/words/mover-words';
import type { LevelRows } from './level-rows';
import { rounded } from './rounding';

/** Changes are looked for in more than a hundred services at once, so that 95 per cent would call several by chance. */
const CONFIDENCE = 0.998;
type Period = LevelRows['periods'][number];
type Row = IndicatorValue | null | undefined;

const countsOf = (row: Row) =>
  row && row.value !== null && row.numerator !== null && row.denominator
    ? { count: row.numerator, denominator: row.denominator }
    : null;

/** The change of one service with its limits: in per cent of the earlier rate, or in points of a share. */
function changeOf(now: Row, then: Row, share: boolean) {
  const [a, b] = [countsOf(now), countsOf(then)];
  if (!a || !b) return null;
  if (share) {
    const found = compareProportions(
      { x: a.count, n: a.denominator },
      { x: b.count, n: b.denominator },
      CONFIDENCE
    );
    const points = (value: number | null) => (value === null ? null : value * 100);
    return {
      change: points(found.difference),
      lower: points(found.lower),
      upper: points(found.upper),
      verdict: found.verdict
    };
  }
  const found = compareRates(a, b, CONFIDENCE);
  const percent = (ratio: number | null) => (ratio === null ? null : (ratio - 1) * 100);
  return {
    change: percent(found.ratio),
    lower: percent(found.lower),
    upper: percent(found.upper),
    verdict: found.verdict
  };
}

function refusalOf(
  now: Period,
  then: Period | undefined,
  measure: Measure | null,
  breaks: readonly SliceBreak[]
): MoverRefusal | null {
  if (measure?.judgedBy !== 'two-sample') return 'not-two-sample';
  if (!then) return 'first-period';
  const [earlier, later] = [periodPlace(then.period), periodPlace(now.period)];
  const broken = breaks.some((one) => {
    const cuts = one.kind !== 'event' && ['all', 'all services', 'England'].includes(one.scope);
    return cuts && breakMonth(one) >= earlier.middle && breakMonth(one) <= later.middle;
  });
  if (broken) return 'break';
  return later.start === earlier.end ? null : 'gap';
}

/**
 * Who moved between each period and the one before it: only changes that are clear at 99.8 per cent, the largest first.
 * Never across a break, and only where both periods have counts of single children.
 */
export function packMovers(
  { periods }: LevelRows,
  measure: Measure | null,
  breaks: readonly SliceBreak[]
): PackedMovers[] {
  return periods.map((now, i) => {
    const then = periods[i + 1];
    const head = { period: now.period, from: then?.period ?? null, compared: 0, movers: [] };
    const refusal = refusalOf(now, then, measure, breaks);
    if (refusal || !then) return { ...head, refusal };
    const changes = now.rows.map((row, place) => ({
      place,
      found: changeOf(row, then.rows[place], !!measure?.share)
    }));
    const compared = changes.filter(({ found }) => found !== null).length;
    if (compared === 0) return { ...head, refusal: 'no-counts' as const };
    const movers = changes
      .flatMap(({ place, found }): PackedMover[] =>
        found && found.change !== null && (found.verdict === 'higher' || found.verdict === 'lower')
          ? [[place, rounded(found.change, 1) ?? 0, rounded(found.lower, 1), rounded(found.upper, 1)]]
          : []
      )
      .sort((a, b) => b[1] - a[1]);
    return { ...head, compared, movers, refusal: null };
  });
}
