import type { Rating } from '../data/words';
import { bandBeside, bandOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';

/** Where an overall score lies among the bands. */
export interface PointsToBand {
  score: number;
  /** The band's rating: the overall rating unless a limit or discretion says otherwise. */
  rating: Rating;
  /** The next band up, its lowest score and the points missing to it; null in the highest. */
  up: { rating: Rating; min: number; points: number } | null;
  /** The next band down and the fewest points that would lead there; null in the lowest. */
  down: { rating: Rating; max: number; points: number } | null;
}

/**
 * How many points lie between a score and the next bands of the overall rating.
 * @throws RangeError when no band holds the score
 */
export function pointsToBand(rules: ProgrammeRules, score: number): PointsToBand {
  const { rating } = bandOf(rules.overallBands, score);
  const above = bandBeside(rules.overallBands, rating, 1);
  const below = bandBeside(rules.overallBands, rating, -1);
  return {
    score,
    rating,
    up: above && { rating: above.rating, min: above.min, points: above.min - score },
    down: below && { rating: below.rating, max: below.max, points: score - below.max }
  };
}
