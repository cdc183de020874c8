import { barValue, FEWEST_FOR_SHARE, goodOrBetter, ratedOf, type RatingBarRow } from './describe-rating-bars';
import { formatNumber } from './numbers';

const shareOf = (row: RatingBarRow) => goodOrBetter(row) / ratedOf(row);
const shareInWords = (row: RatingBarRow) => {
  const share =
    ratedOf(row) < FEWEST_FOR_SHARE
      ? `${goodOrBetter(row)}`
      : `${formatNumber(Math.round(shareOf(row) * 100))} %`;
  return `${share} of ${ratedOf(row)} in ${row.label}`;
};

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
 * @param rows periods of one programme or of comparable ones, in their order
 * @param whole the same in all periods together, for where every period has too few
 * @param each what a row is: `year` or `half-year`
 */
export function ratingTrendFinding(rows: readonly RatingBarRow[], whole: RatingBarRow, each: string): string {
  const rated = rows.filter((row) => ratedOf(row) > 0);
  const [first] = rated;
  if (!first) return 'No overall rating was found';
  if (rated.length === 1) return `Good or better in ${first.label}: ${barValue(first)}`;
  if (rated.every((row) => ratedOf(row) < FEWEST_FOR_SHARE)) {
    return `Too few ratings in any ${each} to tell a change: Good or better ${barValue(whole)} in all`;
  }
  const clearHigh = most(rated, ({ lower }) => lower ?? 0) ?? first;
  const clearLow = most(rated, ({ upper }) => -(upper ?? 1)) ?? first;
  if ((clearHigh.lower ?? 0) > (clearLow.upper ?? 1)) {
    return `Good or better: ${shareInWords(clearHigh)}, clearly more than ${shareInWords(clearLow)}`;
  }
  const high = most(rated, shareOf) ?? first;
  const low = most(rated, (row) => -shareOf(row)) ?? first;
  if (shareOf(high) === shareOf(low)) {
    return `No change in the share Good or better: ${formatNumber(Math.round(shareOf(high) * 100))} % in every ${each} with a rating`;
  }
  return `No clear change in the share Good or better: from ${shareInWords(low)} to ${shareInWords(high)}, every ${each}’s interval overlapping every other`;
}
