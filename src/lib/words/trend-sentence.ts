import { period } from '$lib/data/period';
import { formatPeriodShort } from './periods';

/** A value of a series in one period, with its interval where it has one; null with the reason why it is missing. */
export interface TrendPoint {
  period: string;
  value: number | null;
  lower?: number | null;
  upper?: number | null;
  /** Why there is no value: `suppressed`, `not published`. */
  missing?: string;
}

/** A named series. */
export interface NamedSeries {
  label: string;
  points: readonly TrendPoint[];
}

/** A place that a series may not be read across: last period before and first period after it. */
export interface SeriesBreak {
  after: string;
  before: string;
  note: string;
}

type Valued = TrendPoint & { value: number };

const firstMonth = (text: string): string => period(text)?.firstMonth ?? text;
const byTime = (a: TrendPoint, b: TrendPoint): number =>
  firstMonth(a.period).localeCompare(firstMonth(b.period));

/** The valued points after the last break that has values after it, in order of time. */
export function lastStretch(points: readonly TrendPoint[], breaks: readonly SeriesBreak[]): Valued[] {
  const valued = points.filter((p): p is Valued => p.value !== null).sort(byTime);
  const last = valued.at(-1);
  if (!last) return [];
  const starts = breaks.map((b) => firstMonth(b.before)).filter((start) => start <= firstMonth(last.period));
  const start = starts.sort().at(-1) ?? '';
  return valued.filter((p) => firstMonth(p.period) >= start);
}

function movement(from: string, to: string, rose: boolean): string {
  if (from === to) return `began and ended at ${to}`;
  return `${rose ? 'rose' : 'fell'} from ${from} to ${to}`;
}

function clauseOf(
  series: NamedSeries,
  breaks: readonly SeriesBreak[],
  format: (value: number) => string
): string {
  const stretch = lastStretch(series.points, breaks);
  const [first, last] = [stretch.at(0), stretch.at(-1)];
  if (!first || !last) return `no value is published for ${series.label}`;
  if (first === last)
    return `in ${formatPeriodShort(last.period)} ${series.label} was at ${format(last.value)}`;
  const span = `between ${formatPeriodShort(first.period)} and ${formatPeriodShort(last.period)}`;
  const moved = movement(format(first.value), format(last.value), last.value > first.value);
  return `${span} ${series.label} ${moved}`;
}

/**
 * How each series moved, from the drawn points alone: `Between 2016 and 2024 Hertfordshire fell from 314 to 110 per
 * 100,000; England fell from 334 to 138.` Only the stretch after the last break is told, as no change may be read
 * across one; the span is said again only where it differs from the one before.
 * @param unit said once, after the first figures
 */
export function trendSentence(
  series: readonly NamedSeries[],
  breaks: readonly SeriesBreak[],
  unit: string,
  format: (value: number) => string
): string {
  let span = '';
  const clauses = series.map((one) => {
    const clause = clauseOf(one, breaks, format);
    const said = /^(?:between \S+ and \S+|in \S+) /.exec(clause)?.[0] ?? '';
    const text = said !== '' && said === span ? clause.slice(said.length) : clause;
    span = said;
    return text;
  });
  const [first, ...rest] = clauses;
  if (!first) return '';
  const withUnit = /\d/.test(first) && unit !== '' ? `${first} ${unit}` : first;
  const sentence = [withUnit, ...rest].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
