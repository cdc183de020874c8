import { bandOf } from './lookups';
import type { Band, ProgrammeRules } from './programme-rules';
import type { QuestionResult } from './question-result';
import { roundedPct } from './rounded-pct';

/**
 * The band of a key question, on its percentage rounded half-up to a whole number.
 * @returns null when the result is not known
 * @throws RangeError for an impossible result, naming the argument and its value
 */
export function bandOfQuestion(rules: ProgrammeRules, result: QuestionResult): Band | null {
  const pct = roundedPct(result);
  return pct === null ? null : bandOf(rules.questionBands, pct);
}
