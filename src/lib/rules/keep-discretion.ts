import type { Rating } from '../data/words';
import { scoreOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';

/**
 * The rating after a change, with the published discretion kept: an uplift stays as long as the derived rating does
 * not fall below what it was, a reduction as long as it does not rise above it. Without discretion it is the new
 * derived rating. A higher derived rating never gives a lower result.
 * @param published the published rating
 * @param before derived rating of the published figures; null where none could be derived
 * @param after derived rating after the change
 */
export function keepDiscretion(
  rules: ProgrammeRules,
  published: Rating,
  before: Rating | null,
  after: Rating
): Rating {
  if (before === null) return after;
  const score = (rating: Rating) => scoreOf(rules, rating);
  const uplifted = score(published) > score(before);
  const reduced = score(published) < score(before);
  if (uplifted && score(after) >= score(before)) return score(after) > score(published) ? after : published;
  if (reduced && score(after) <= score(before)) return score(after) < score(published) ? after : published;
  return after;
}
