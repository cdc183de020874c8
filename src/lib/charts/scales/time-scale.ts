import { period } from '$lib/data/period';
import { percentScale, type PercentScale } from './percent-scale';

/** Months since the year 0 at the start of a month `YYYY-MM`. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/**
 * Start, middle and end of a period, in months since the year 0.
 * @throws RangeError when the text is no period
 */
export function periodPlace(text: string): { start: number; middle: number; end: number } {
  const found = period(text);
  if (!found) throw new RangeError(`periodPlace: “${text}” is no period`);
  const start = monthNumber(found.firstMonth);
  const end = monthNumber(found.lastMonth) + 1;
  return { start, middle: (start + end) / 2, end };
}

/**
 * Scale over whole periods at their true spacing, from the start of the first to the end of the last.
 * @throws RangeError when there is no period
 */
export function periodScale(periods: readonly string[]): PercentScale {
  const places = periods.map(periodPlace);
  if (places.length === 0) throw new RangeError('periodScale: no periods given');
  return percentScale(Math.min(...places.map((p) => p.start)), Math.max(...places.map((p) => p.end)));
}
