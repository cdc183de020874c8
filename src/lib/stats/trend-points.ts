import { period } from '$lib/data/period';
import { requireFinite } from './arguments';

/** One value of a series with its 95 per cent limits; null where not known. `period` is `2019` or `2019-04/2020-03`. */
export interface TrendPoint {
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
}

/** A line that a series may not be compared across: the last period before it and the first after it. */
export interface TrendBreak {
  after: string;
  before: string;
}

/** Words for why no trend is judged, in the order in which they are tested. */
export const TREND_REFUSALS = ['fewer-than-five', 'crosses-break', 'unequally-spaced'] as const;
/** Why no trend is judged. */
export type TrendRefusal = (typeof TREND_REFUSALS)[number];

/** A valid point; `month` says when its period begins, counted from the year 0, and `months` how long it is. */
export interface ValidPoint {
  month: number;
  months: number;
  value: number;
  lower: number;
  upper: number;
}

const POINTS = 5;

function readPeriod(name: string, text: string): { month: number; months: number } {
  const read = period(text);
  if (read === null)
    throw new RangeError(`${name} must be a period such as 2019 or 2019-04/2020-03, got ${text}`);
  const [year, month] = read.firstMonth.split('-').map(Number) as [number, number];
  return { month: year * 12 + month - 1, months: read.months };
}

function validPoint(point: TrendPoint): ValidPoint[] {
  const { month, months } = readPeriod('period', point.period);
  const { value, lower, upper } = point;
  if (value !== null) requireFinite('value', value);
  if (lower !== null) requireFinite('lower', lower);
  if (upper !== null) requireFinite('upper', upper);
  if (value === null || lower === null || upper === null) return [];
  if (upper <= lower)
    throw new RangeError(`upper must be above lower = ${lower} in ${point.period}, got ${upper}`);
  return [{ month, months, value, lower, upper }];
}

/**
 * The last five valid points of a series in order of time, or the reason why no trend may be judged on them.
 * @throws RangeError as `trend`
 */
export function trendPoints(
  points: readonly TrendPoint[],
  breaks: readonly TrendBreak[]
): ValidPoint[] | TrendRefusal {
  const twice = points.find(({ period }, index) => points.findIndex((p) => p.period === period) !== index);
  if (twice) throw new RangeError(`period must not come twice, got ${twice.period}`);
  const ends = breaks.map(({ after, before }) => ({
    after: readPeriod('after', after).month,
    before: readPeriod('before', before).month
  }));
  const last = points
    .flatMap(validPoint)
    .sort((a, b) => a.month - b.month)
    .slice(-POINTS);
  const [first, second] = last;
  if (last.length < POINTS || !first || !second) return 'fewer-than-five';
  const crossed = ends.some(
    ({ after, before }) =>
      last.some(({ month }) => month <= after) && last.some(({ month }) => month >= before)
  );
  if (crossed) return 'crosses-break';
  const step = second.month - first.month;
  const even = last.every(
    ({ month, months }, i) => month === first.month + i * step && months === first.months
  );
  return even && step > 0 ? last : 'unequally-spaced';
}
