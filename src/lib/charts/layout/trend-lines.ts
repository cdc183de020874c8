import type { SeriesBreak, TrendPoint } from '$lib/words/trend-sentence';
import { periodPlace } from '../scales/time-scale';

/** A drawn point: middle of its period in months, and its value. */
export interface DrawnPoint {
  period: string;
  month: number;
  value: number;
  lower: number | null;
  upper: number | null;
}

/** Points with a value, in order of time. */
export function drawnPoints(points: readonly TrendPoint[]): DrawnPoint[] {
  const drawn = points.flatMap(({ period, value, lower, upper }) => {
    if (value === null) return [];
    return [{ period, month: periodPlace(period).middle, value, lower: lower ?? null, upper: upper ?? null }];
  });
  return drawn.sort((a, b) => a.month - b.month);
}

/** Month at which a break is drawn: half-way between the period before and the period after it. */
export function breakMonth(one: SeriesBreak): number {
  return (periodPlace(one.after).end + periodPlace(one.before).start) / 2;
}

function joined(a: DrawnPoint, b: DrawnPoint, cuts: readonly number[]): boolean {
  const follows = periodPlace(b.period).start <= periodPlace(a.period).end;
  return follows && !cuts.some((cut) => cut > a.month && cut < b.month);
}

/**
 * The unbroken lines of a series: a line ends where a period is missing or a break lies.
 * A stretch of one point is a line of one point.
 */
export function trendLines(points: readonly DrawnPoint[], breaks: readonly SeriesBreak[]): DrawnPoint[][] {
  const cuts = breaks.map(breakMonth);
  const lines: DrawnPoint[][] = [];
  for (const point of points) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && joined(last, point, cuts)) line.push(point);
    else lines.push([point]);
  }
  return lines;
}

/** Neighbouring periods of one series that have no value for the same reason. */
export interface MissingStretch {
  start: number;
  end: number;
  word: string;
}

/** Missing periods of a series, neighbours with the same word taken together; months since the year 0. */
export function missingStretches(points: readonly TrendPoint[]): MissingStretch[] {
  const missing = points
    .filter((p) => p.value === null)
    .map((p) => ({
      start: periodPlace(p.period).start,
      end: periodPlace(p.period).end,
      word: p.missing ?? 'not known'
    }))
    .sort((a, b) => a.start - b.start);
  const stretches: MissingStretch[] = [];
  for (const one of missing) {
    const last = stretches.at(-1);
    if (last && last.word === one.word && one.start <= last.end) last.end = one.end;
    else stretches.push({ ...one });
  }
  return stretches;
}
