import type { Rating } from '../data/words';
import type { Band, ProgrammeRules, StandardRule } from './programme-rules';

/** The standard of a code. @throws RangeError when the programme has none */
export function standardOf(rules: ProgrammeRules, code: string): StandardRule {
  const standard = rules.standards.find((each) => each.code === code);
  if (!standard) throw new RangeError(`standardCode ${code} is not a standard of ${rules.programmeId}`);
  return standard;
}

/** What a rating adds to the score. @throws RangeError when the programme has no such rating */
export function scoreOf(rules: ProgrammeRules, rating: Rating): number {
  const band = rules.questionBands.find((each) => each.rating === rating);
  if (!band) throw new RangeError(`rating ${rating} is not a rating of ${rules.programmeId}`);
  return band.score;
}

/** The band that holds a whole value. @throws RangeError when none does */
export function bandOf(bands: readonly Band[], value: number): Band {
  const band = bands.find((each) => each.min <= value && value <= each.max);
  if (!band) throw new RangeError(`value ${value} lies in no band`);
  return band;
}

/** The band a number of steps up (or, negative, down) from a rating's; null beyond the ends. */
export function bandBeside(bands: readonly Band[], rating: Rating, steps: number): Band | null {
  const at = bands.findIndex((band) => band.rating === rating);
  if (at < 0) throw new RangeError(`rating ${rating} has no band`);
  return bands[at + steps] ?? null;
}
