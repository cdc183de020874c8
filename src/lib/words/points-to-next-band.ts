import type { Rating } from '$lib/data/words';
import { scoreOf } from '$lib/rules/lookups';
import { pointsToBand } from '$lib/rules/points-to-band';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import { countOf } from './lists';
import { standardName } from './standard-names';

/** How far a score is from the next bands: in a few words, and in sentences. */
export interface NextBandWords {
  /** `2 points below Good (19)`; in the highest band `in the highest band`. */
  short: string;
  sentences: string[];
}

const topOf = (rules: ProgrammeRules) => Math.max(...rules.overallBands.map((band) => band.max));

/** The limits that would hold a rating back, as a clause: `, and 4.1 … must not be Inadequate`; empty without one. */
export function limitClause(rules: ProgrammeRules, target: Rating): string {
  return rules.limits
    .filter(({ highest }) => scoreOf(rules, target) > scoreOf(rules, highest))
    .map(
      ({ standardCode, whenRated }) => `, and ${standardName(rules, standardCode)} must not be ${whenRated}`
    )
    .join('');
}

/**
 * How many points an overall score is below the next band, and how many it could lose and stay in its own.
 * @throws RangeError when no band holds the score
 */
export function pointsToNextBand(rules: ProgrammeRules, score: number): NextBandWords {
  const { rating, up, down } = pointsToBand(rules, score);
  const above = up
    ? `It is ${countOf(up.points, 'point')} below ${up.rating}, which begins at ${up.min}${limitClause(rules, up.rating)}.`
    : 'No band lies above it.';
  const spare = down ? down.points - 1 : 0;
  const fewer = down ? `${countOf(down.points, 'point')} fewer would be ${down.rating}` : '';
  const below = !down
    ? 'No band lies below it.'
    : spare
      ? `It could lose ${countOf(spare, 'point')} and stay ${rating}; ${fewer}.`
      : `It has no point to lose: ${fewer}.`;
  return {
    short: up ? `${countOf(up.points, 'point')} below ${up.rating} (${up.min})` : 'in the highest band',
    sentences: [`A score of ${score} of ${topOf(rules)} lies in the band of ${rating}.`, above, below]
  };
}

/** The scores that an overall rating can stand for where the score itself is not known, in a sentence. */
export function scoreBandWords(rules: ProgrammeRules, rating: Rating): string {
  const band = rules.overallBands.find((each) => each.rating === rating);
  if (!band) throw new RangeError(`scoreBandWords: ${rating} is not a rating of ${rules.programmeId}`);
  const beyond = rules.limits
    .filter(({ highest }) => highest === rating)
    .map(
      ({ standardCode, whenRated }) =>
        `, or more if ${standardName(rules, standardCode)} was rated ${whenRated}`
    )
    .join('');
  return `${rating} stands for a score from ${band.min} to ${band.max} of ${topOf(rules)}${beyond}; which of these it was is not known.`;
}
