import type { Rating, StandardRating } from '../data/words';
import { standardOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';
import type { QuestionResult } from './question-result';
import { rateStandard } from './rate-standard';
import type { StandardRatings } from './rate-overall';

/** A published inspection, as far as it is known. */
export interface RatedInspection {
  /** Published rating by standard code; absent or null = not known. */
  ratings: StandardRatings;
  /** Results of key questions, as far as they are known. */
  questions: readonly QuestionResult[];
  /** Published overall rating; null = not known. */
  overall: Rating | null;
}

/** What is imagined to be different. */
export interface Change {
  /** New results of key questions; each takes the place of the one with its code. */
  questions?: readonly QuestionResult[];
  /** New ratings of standards that rest on evidence, or whose question results are not known. */
  ratings?: Readonly<Record<string, StandardRating>>;
}

/** The results with each changed one in its place. */
export function changedResults(inspection: RatedInspection, change: Change): QuestionResult[] {
  const changed = new Map((change.questions ?? []).map((result) => [result.code, result]));
  const kept = inspection.questions.filter((result) => !changed.has(result.code));
  return [...kept, ...changed.values()];
}

function requireFreeRating(
  rules: ProgrammeRules,
  inspection: RatedInspection,
  code: string,
  to: StandardRating
) {
  const standard = standardOf(rules, code);
  if (to === 'Not rated' && standard.countsToScore) {
    throw new RangeError(`ratings of ${code} must be a rating, got Not rated`);
  }
  if (rateStandard(rules, code, inspection.questions).status === 'derived') {
    throw new RangeError(`ratings of ${code} follows from its key questions; change those, got ${to}`);
  }
}

/**
 * Refuses a change that the inspection cannot take.
 * @throws RangeError for an unknown question or standard, or a rating set where the key questions decide it
 */
export function requireChange(rules: ProgrammeRules, inspection: RatedInspection, change: Change): void {
  for (const { code } of change.questions ?? []) {
    if (!rules.questions.some((question) => question.code === code)) {
      throw new RangeError(`questions has ${code}, which is not a key question of ${rules.programmeId}`);
    }
  }
  for (const [code, to] of Object.entries(change.ratings ?? {}))
    requireFreeRating(rules, inspection, code, to);
}
