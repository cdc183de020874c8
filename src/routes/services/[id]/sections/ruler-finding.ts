import type { RatingBandAnswer } from '$lib/queries/rating-band-list';
import type { ServiceProfile } from '$lib/queries/service-profile';
import { countOf } from '$lib/words/lists';

/**
 * The finding of the ruler: the score, its band, and how far the next band is.
 * @param bands the programme's bands of the overall score
 * @param sum of the twelve published ratings, where all are known: stands in where no score was found
 */
export function rulerFinding(
  { ruler_rating: rating, ruler_score: known }: Pick<ServiceProfile, 'ruler_rating' | 'ruler_score'>,
  bands: readonly RatingBandAnswer[],
  sum: number | null
): string {
  if (!rating) return 'No rating on the 0–36 scale was found';
  const score = known ?? sum;
  if (score === null) return `${rating} on the 0–36 scale; the score itself was not found`;
  const next = bands.find((band) => band.min > score);
  const words = `${score} of 36 points${known === null ? ', as its twelve ratings add up' : ''}: ${rating}`;
  return next ? `${words}, ${countOf(next.min - score, 'point')} short of ${next.rating}` : words;
}
