import type { SetComparisonAnswer } from '$lib/queries/set-comparisons';
import {
  compareWithSet,
  FEWEST_MEMBERS,
  type Measure,
  type SetComparison
} from '$lib/stats/compare-with-set';
import { reasonCodes, verdictCodes } from '$lib/ui/indicators/letter-codes';
import type { Columns, PeriodVerdicts } from '$lib/ui/indicators/slice';
import { rounded } from './rounding';

/** How many members are suppressed, and the range in which that leaves the comparator. */
const withheld = (found: readonly (SetComparison | null)[], places: number): Columns => ({
  suppressed: found.map((one) => one?.membersSuppressed || null),
  comparatorFrom: found.map((one) => rounded(one?.comparatorFrom, places)),
  comparatorTo: found.map((one) => rounded(one?.comparatorTo, places))
});

/**
 * Each service beside its similar services in one period.
 * @param rows one for each service in its order; undefined where it has none
 * @returns null where no service has similar services with a value
 */
export function packSimilar(
  rows: readonly (SetComparisonAnswer | undefined)[],
  measure: Measure,
  places: number
): { columns: Columns; verdicts: PeriodVerdicts } | null {
  if (!rows.some((row) => row && row.members_with_value > 0)) return null;
  const found = rows.map((row) => {
    if (!row) return null;
    const { value, own_numerator: numerator, own_denominator: denominator } = row;
    return compareWithSet({ value, numerator, denominator }, row, measure);
  });
  const enough = rows.map((row) => (row && row.members_with_value >= FEWEST_MEMBERS ? row : undefined));
  // Differences in per cent are said without decimals, those in points with one.
  const limits = measure.share ? 1 : 0;
  return {
    columns: {
      median: enough.map((row) => rounded(row?.median, places)),
      lowerQuartile: enough.map((row) => rounded(row?.lower_quartile, places)),
      upperQuartile: enough.map((row) => rounded(row?.upper_quartile, places)),
      comparator: found.map((one) => rounded(one?.comparator, places)),
      used: found.map((one) => one?.membersUsed ?? null),
      members: rows.map((row) => row?.members ?? null),
      difference: found.map((one) => rounded(one?.difference, limits)),
      differenceLower: found.map((one) => rounded(one?.differenceLower, limits)),
      differenceUpper: found.map((one) => rounded(one?.differenceUpper, limits)),
      ...(found.some((one) => one?.membersSuppressed) ? withheld(found, places) : {})
    },
    verdicts: {
      verdict: found.map((one) => verdictCodes.letter(one?.verdict ?? null)).join(''),
      reason: found.map((one) => reasonCodes.letter(one?.reason ?? null)).join(''),
      small: found.flatMap((one, i) => (one?.small ? [i] : []))
    }
  };
}
