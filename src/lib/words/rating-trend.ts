import { barValue, FEWEST_FOR_SHARE, goodOrBetter, ratedOf, type RatingBarRow } from './describe-rating-bars';
import { formatNumber } from './numbers';

const shareOf = (row: RatingBarRow) => goodOrBetter(row) / ratedOf(row);
const percentOf = (row: RatingBarRow) => `${formatNumber(Math.round(shareOf(row) * 100))} %`;
const shareInWords = (row: RatingBarRow) => `${percentOf(row)} of ${ratedOf(row)} in ${row.label}`;

/** The row for which a number is largest; the first of equals. */
function most(rows: readonly RatingBarRow[], of: (row: RatingBarRow) => number): RatingBarRow | undefined {
  return rows.reduce<RatingBarRow | undefined>(
    (best, row) => (best === undefined || of(row) > of(best) ? row : best),
    undefined
  );
}

/**
 * The finding on the share Good or better over periods: which two stand clear of each other, or that none do.
 * Two periods stand clear where their 95 % intervals do not overlap, which asks for more than a test of the two would.
 * Periods with few ratings, and reports that may belong to several periods, are no extremes.
 * @param rows periods of one programme or of comparable ones, in their order
 * @param whole the same in all periods together, for where every period has too few
 * @param each what a row is: `year` or `half-year`
 */
export function ratingTrendFinding(rows: readonly RatingBarRow[], whole: RatingBarRow, each: string): string {
  const rated = rows.filter((row) => ratedOf(row) > 0);
  const [first] = rated;
  if (!first) return 'No overall rating was found';
  if (rated.length === 1) return `Good or better in ${first.label}: ${barValue(first)}`;
  const enough = rated.filter((row) => ratedOf(row) >= FEWEST_FOR_SHARE && !row.unplaced);
  const [one, ...others] = enough;
  if (!one)
    return `Too few ratings in any ${each} to tell a change: Good or better ${barValue(whole)} in all`;
  if (others.length === 0)
    return `Too few ratings to tell a change: Good or better ${shareInWords(one)}, and fewer than ${FEWEST_FOR_SHARE} in any other ${each}`;
  const clearHigh = most(enough, ({ lower }) => lower ?? 0) ?? one;
  const clearLow = most(enough, ({ upper }) => -(upper ?? 1)) ?? one;
  if ((clearHigh.lower ?? 0) > (clearLow.upper ?? 1)) {
    return `Good or better: ${shareInWords(clearHigh)}, clearly more than ${shareInWords(clearLow)}`;
  }
  const high = most(enough, shareOf) ?? one;
  const low = most(enough, (row) => -shareOf(row)) ?? one;
  if (shareOf(high) === shareOf(low)) {
    return `No change that stands clear of chance: Good or better ${percentOf(high)} in every ${each} with ${FEWEST_FOR_SHARE} ratings or more`;
  }
  return `No change that stands clear of chance: Good or better lowest at ${shareInWords(low)}, highest at ${shareInWords(high)}`;
}
