import { proportionInterval } from '$lib/stats/proportion-interval';
import { goodOrBetter, ratedOf } from '$lib/words/describe-rating-bars';
import type { RatingShare } from '$lib/words/describe-rating-shares';
import { countsOf, type RatingTally } from '$lib/words/rating-tally';

/** A row of the picture of ratings, with the 95 % Wilson interval of "Good or better" where a share may be given. */
export function shareRow(label: string, tally: RatingTally, whole: boolean): RatingShare {
  const { inspected, known, outstanding, good, requires_improvement, inadequate, not_rated } = tally;
  const counts = countsOf(tally);
  const { lower, upper } = proportionInterval(goodOrBetter(counts), ratedOf(counts), 0.95);
  const given = whole && lower !== null && upper !== null;
  return {
    label,
    whole,
    inspected,
    known,
    outstanding,
    good,
    requires_improvement,
    inadequate,
    not_rated,
    lower: given ? 100 * lower : null,
    upper: given ? 100 * upper : null
  };
}
