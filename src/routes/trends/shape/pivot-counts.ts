import { from } from 'arquero';
import { COUNTED_RATINGS } from '$lib/data/words';
import type { RatingPeriod } from '$lib/queries/rating-periods';

/** The counts of one programme, place and period, a column for each rating; zero where none was counted. */
export type PivotedCounts = Omit<RatingPeriod, 'rating' | 'n'> &
  Record<(typeof COUNTED_RATINGS)[number], number>;

const CELL = ['programmes', 'place_kind', 'place', 'period_kind', 'period'] as const;

/**
 * Turns one row for each rating into one row for each programme, place and period, in the order of the rows given.
 * Arquero makes its verbs from text while it runs, which the policy of the pages forbids: this is for the build alone.
 */
export function pivotCounts(rows: readonly RatingPeriod[]): PivotedCounts[] {
  // A table without rows has no columns to group by.
  if (rows.length === 0) return [];
  const wide = from([...rows])
    .groupby(...CELL)
    .pivot('rating', 'n')
    .objects() as (Omit<PivotedCounts, (typeof COUNTED_RATINGS)[number]> &
    Partial<Record<(typeof COUNTED_RATINGS)[number], number>>)[];
  return wide.map((row) => {
    const counts = COUNTED_RATINGS.map((rating) => [rating, row[rating] ?? 0] as const);
    return { ...row, ...(Object.fromEntries(counts) as Record<(typeof COUNTED_RATINGS)[number], number>) };
  });
}
