import type { Rating } from '$lib/data/words';
import { rateOverall } from '$lib/rules/rate-overall';
import type { RuledInspection } from './ruled-inspection';

/** How much can be said of what would move a service's rating, and by which of its inspections. */
export type WhatIsKnown =
  /** All twelve ratings: the whole tool. `newer` is a later inspection on the scale of which less is known. */
  | { depth: 'whole'; shown: RuledInspection; newer: RuledInspection | null }
  /** Only the overall score: points to the next band. */
  | { depth: 'score'; shown: RuledInspection; score: number }
  /** Only the overall rating: the band that its score must lie in. */
  | { depth: 'rating'; shown: RuledInspection; rating: Rating }
  | { depth: 'nothing' };

/** Whether every standard that counts to the score has a rating. */
export function isComplete({ rules, inspection }: RuledInspection): boolean {
  return rateOverall(rules, inspection.ratings).sum !== null;
}

/**
 * Picks the inspection that a service's what-if is of: its newest with all twelve ratings, else its newest with a score
 * or a rating. A pilot's and a predecessor's inspections are not its own.
 * @param inspections on the 0–36 scale, newest first
 */
export function whatIsKnown(inspections: readonly RuledInspection[], serviceId: string): WhatIsKnown {
  const own = inspections.filter((each) => each.serviceId === serviceId && !each.pilot);
  const known = own.filter(
    (each) => isComplete(each) || each.score !== null || each.inspection.overall !== null
  );
  const whole = known.find(isComplete);
  const [newest] = known;
  if (whole) return { depth: 'whole', shown: whole, newer: newest && newest !== whole ? newest : null };
  if (!newest) return { depth: 'nothing' };
  if (newest.score !== null) return { depth: 'score', shown: newest, score: newest.score };
  const { overall } = newest.inspection;
  return overall ? { depth: 'rating', shown: newest, rating: overall } : { depth: 'nothing' };
}
