import { BEST_FIRST } from '$lib/data/words';
import { countOf, listInWords } from './lists';
import { formatNumber } from './numbers';

/** How the ratings of one period or place fell. */
export interface RatingBarRow {
  /** Period or place. */
  label: string;
  /** Inspections at each rating, best first. */
  counts: readonly number[];
  /** Inspections whose overall rating was not found, outside every share. */
  notFound: number;
  /** 95 % limits of the share Good or better, 0–1; null without a rating. */
  lower: number | null;
  upper: number | null;
  /** True for what may lie in several of the other rows, such as reports dated by their year only beside half-years. */
  unplaced?: boolean;
}

/** Inspections with a rating. */
export function ratedOf({ counts }: Pick<RatingBarRow, 'counts'>): number {
  return counts.reduce((sum, n) => sum + n, 0);
}

/** Inspections rated Good or Outstanding. */
export function goodOrBetter({ counts }: Pick<RatingBarRow, 'counts'>): number {
  return (counts[BEST_FIRST.indexOf('Outstanding')] ?? 0) + (counts[BEST_FIRST.indexOf('Good')] ?? 0);
}

/** Fewer ratings than this give no share in per cent, only counts and an interval. */
export const FEWEST_FOR_SHARE = 5;

const whole = (share: number) => formatNumber(Math.round(share * 100));

/** A count with what it is out of, and the share in per cent unless that is of few: `14 of 21 (67 %)`, `2 of 3`. */
export function shareInWords(count: number, rated: number): string {
  const pct = rated < FEWEST_FOR_SHARE ? '' : ` (${whole(count / rated)} %)`;
  return `${count} of ${rated}${pct}`;
}

/** The share Good or better with what it is out of: `14 of 21 (67 %)`, `2 of 3` for few; the word for what is missing without a rating. */
export function barValue(row: RatingBarRow): string {
  const rated = ratedOf(row);
  if (rated > 0) return shareInWords(goodOrBetter(row), rated);
  return row.notFound > 0 ? 'no rating found' : 'no inspection found';
}

/** The 95 % interval of that share: `45 to 83 %`, `few: 21 to 94 %`; undefined without one. */
export function barInterval(row: RatingBarRow): string | undefined {
  if (row.lower === null || row.upper === null) return undefined;
  const few = ratedOf(row) < FEWEST_FOR_SHARE ? 'few: ' : '';
  return `${few}${whole(row.lower)} to ${whole(row.upper)} %`;
}

/** A label with the inspections that stand outside the shares: `2022 (1 more: no rating found)`. */
export function barLabel(row: RatingBarRow): string {
  if (row.notFound === 0) return row.label;
  const more = ratedOf(row) > 0 ? `${row.notFound} more` : `${row.notFound}`;
  return `${row.label} (${more}: no rating found)`;
}

/** The counts in one line, best first, without ratings that nobody was given: `3 Outstanding and 7 Good`. */
export function countsInWords({ counts }: Pick<RatingBarRow, 'counts'>): string {
  const given = BEST_FIRST.flatMap((rating, i) => (counts[i] ? [`${counts[i]} ${rating}`] : []));
  return listInWords(given);
}

/** What bars of ratings show, a sentence for each period or place. */
export function describeRatingBars(rows: readonly RatingBarRow[]): string {
  if (rows.length === 0) return 'No inspection was found.';
  return rows
    .map((row) => {
      const rated = ratedOf(row);
      const more = row.notFound > 0 ? `; no rating was found for ${countOf(row.notFound, 'inspection')}` : '';
      if (rated === 0) return `${row.label}: ${barValue(row)}${more}.`;
      return `${row.label}: ${countsInWords(row)}; Good or better ${barValue(row)}, 95 % interval ${barInterval(row)}${more}.`;
    })
    .join(' ');
}
