import type { Fault } from '$lib/data/read-table';
import { RATINGS, type Rating } from '$lib/data/words';
import type { Facts, FactRow } from '../facts';
import { faultAt, placed } from './placed';
import { limitsInForce } from './rating-limits';

const CHECK = 'score-band';

/** What a score's band comes to under the limits in force, and why. */
function dueRating(band: Rating, score: number, limits: readonly FactRow<'rating_limits'>[]) {
  const rank = (rating: Rating) => RATINGS.indexOf(rating);
  const [lowest] = [...limits].sort((a, b) => rank(a.highest_overall) - rank(b.highest_overall));
  if (!lowest || rank(band) <= rank(lowest.highest_overall))
    return { due: band, why: `the band of a score of ${score}` };
  const { standard_code: code, when_rated: rated, highest_overall: due } = lowest;
  return { due, why: `as standard ${code} is ${rated}` };
}

/**
 * Overall ratings that are not the band of the score. Where a standard outside the score (resettlement) limits the overall
 * rating, the limit is expected in place of a higher band.
 */
export function ratingsOutsideBand(facts: Facts): Fault[] {
  const bands = placed(facts.tables.rating_bands).filter(({ row }) => row.level === 'overall_score');
  const limits = limitsInForce(facts);
  return placed(facts.tables.inspections).flatMap((at) => {
    const { overall_score: score, overall_rating: rating, programme_id: programme } = at.row;
    const own = bands.filter(({ row }) => row.programme_id === programme);
    const band = score === null ? undefined : own.find(({ row }) => score >= row.min && score <= row.max);
    if (!band || score === null) return [];
    const { due, why } = dueRating(band.row.rating, score, limits.get(at.row.inspection_id) ?? []);
    return rating === due ? [] : [faultAt(at, 'overall_rating', `${due}, ${why}`, CHECK)];
  });
}
