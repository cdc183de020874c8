import { compareWithSet, type Measure, type SetComparison } from './compare-with-set';

/** Ratings and scores: chance is not tested, since a set is not a sample; the middle half is named. */
const RATINGS_MEASURE: Measure = { judgedBy: 'middle-half', per: 1, share: false, ratings: true };

/**
 * A score (0–36) or a standard's points (0–3) beside the middle half of a set's members, in points.
 * @param known how many members have one; fewer than three give no comparison
 */
export function compareRatings(
  value: number | null,
  set: {
    members: number;
    median: number | null;
    lower_quartile: number | null;
    upper_quartile: number | null;
  },
  known: number
): SetComparison {
  const { members, median, lower_quartile, upper_quartile } = set;
  const none = {
    members_suppressed: 0,
    suppressed_out_of: null,
    members_counted: 0,
    numerator: null,
    denominator: null
  };
  return compareWithSet(
    { value, numerator: null, denominator: null },
    { members, members_with_value: known, ...none, median, lower_quartile, upper_quartile },
    RATINGS_MEASURE
  );
}
