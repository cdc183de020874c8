import type { Rating } from '../data/words';
import { costOf, frontier, type Cost } from './change-frontier';
import { keepDiscretion } from './keep-discretion';
import { scoreOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';
import type { Change, RatedInspection } from './rated-inspection';
import { rateOverall, ratingOfSum } from './rate-overall';
import { standardMoves, type Direction, type StandardMove } from './standard-moves';

/** One smallest set of changes. `change` can be handed to `whatIf`. */
export interface ChangeSet extends Cost {
  moves: readonly StandardMove[];
  /** Score after the changes. */
  score: number;
  change: Change;
}

/** The answer: `already` there, `found`, `unreachable` by such moves, or `not-derivable` as the set is not complete. */
export interface SmallestChanges {
  status: 'already' | 'found' | 'unreachable' | 'not-derivable';
  sets: readonly ChangeSet[];
  reason: string;
}

const answer = (status: SmallestChanges['status'], reason: string, sets: readonly ChangeSet[] = []) => ({
  status,
  reason,
  sets
});

function changeOf(moves: readonly StandardMove[]): Change {
  const set = moves.filter((move) => move.questions.length === 0);
  return {
    questions: moves.flatMap((move) => move.questions),
    ratings: Object.fromEntries(set.map((move) => [move.code, move.to]))
  };
}

function toSet(
  rules: ProgrammeRules,
  inspection: RatedInspection,
  unordered: readonly StandardMove[]
): ChangeSet {
  const moves = [...unordered].sort((a, b) => (a.code < b.code ? -1 : 1));
  const score = rateOverall(rules, ratingsAfter(inspection, moves)).sum ?? 0;
  return { ...costOf(moves), moves, score, change: changeOf(moves) };
}

function ratingsAfter(inspection: RatedInspection, moves: readonly StandardMove[]) {
  return { ...inspection.ratings, ...Object.fromEntries(moves.map((move) => [move.code, move.to])) };
}

const codesOf = (set: ChangeSet) => set.moves.map((move) => `${move.code}${move.to}`).join(' ');

function inOrder(a: ChangeSet, b: ChangeSet): number {
  const byCost = a.standards - b.standards || a.cases - b.cases || a.uncounted - b.uncounted;
  return byCost || (codesOf(a) < codesOf(b) ? -1 : 1);
}

/**
 * Whether a gain in score, with the moves of standards outside the score, brings the overall rating at least (going
 * up; at most, going down) to the target, ruled as `whatIf` does.
 */
function reaching(
  rules: ProgrammeRules,
  inspection: RatedInspection,
  before: { sum: number; rating: Rating },
  target: Rating,
  direction: Direction
) {
  const wanted = scoreOf(rules, target);
  const published = inspection.overall ?? before.rating;
  return (gain: number, outside: readonly StandardMove[]): boolean => {
    const { rating } = ratingOfSum(rules, before.sum + gain, ratingsAfter(inspection, outside));
    const score = scoreOf(rules, keepDiscretion(rules, published, before.rating, rating));
    return direction === 'up' ? score >= wanted : score <= wanted;
  };
}

/**
 * The smallest changes that bring the overall rating to a target. A set is left out when another asks for no more
 * standards, cases and uncounted bands, and for less of one of them. Bands without a count (evidence, or cases not
 * published) are a cost of their own: as nobody knows what they take, they are neither free nor worth a number of
 * cases. Such a standard moves one band in a set. Sets are ordered by standards changed, then cases changed.
 * @returns sets that `whatIf` confirms, or why there are none
 * @throws RangeError for an unknown rating or an impossible result
 */
export function smallestChangesTo(
  rules: ProgrammeRules,
  inspection: RatedInspection,
  target: Rating
): SmallestChanges {
  const wanted = scoreOf(rules, target);
  const { sum, rating, reason } = rateOverall(rules, inspection.ratings);
  if (sum === null || rating === null) return answer('not-derivable', reason);
  const from = inspection.overall ?? rating;
  if (from === target) return answer('already', `The overall rating is ${target}.`);
  const direction = wanted > scoreOf(rules, from) ? 'up' : 'down';
  const options = rules.standards.map((standard) => ({
    moves: standardMoves(rules, standard, inspection, direction),
    countsToScore: standard.countsToScore
  }));
  const reaches = reaching(rules, inspection, { sum, rating }, target, direction);
  const sets = frontier(rules, options, reaches)
    .map((moves) => toSet(rules, inspection, moves))
    .sort(inOrder);
  if (sets.length) return answer('found', `From ${from} to ${target}.`, sets);
  const why = 'if standards without counts of cases move by one band at most';
  return answer('unreachable', `${target} is out of reach ${why}.`);
}
