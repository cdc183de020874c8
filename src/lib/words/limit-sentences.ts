import type { ProgrammeRules } from '$lib/rules/programme-rules';
import { standardName } from './standard-names';

/**
 * The standards that hold a programme's overall rating back whatever its score, a sentence for each; empty for a
 * programme without such a limit.
 */
export function limitSentences(rules: ProgrammeRules): string[] {
  return rules.limits.map(
    ({ standardCode, whenRated, highest }) =>
      `With ${standardName(rules, standardCode)} rated ${whenRated}, the overall rating is ${highest} at most, whatever the score.`
  );
}
