import { formatPeriodShort } from './periods';

/** Limits of a band in one period; null where there is none. */
export interface BandPoint {
  period: string;
  lower: number | null;
  upper: number | null;
}
/** A band behind the lines of a trend. */
export interface TrendBand {
  /** What it is: `middle half of similar services`. */
  label: string;
  points: readonly BandPoint[];
}

/** The band in its newest period, in a sentence; empty where it has none. */
export function bandSentence({ label, points }: TrendBand, format: (value: number) => string): string {
  const known = points.filter(({ lower, upper }) => lower !== null && upper !== null);
  const last = known.toSorted((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
  if (!last || last.lower === null || last.upper === null) return '';
  return `Shaded band, ${label}: in ${formatPeriodShort(last.period)} from ${format(last.lower)} to ${format(last.upper)}.`;
}
