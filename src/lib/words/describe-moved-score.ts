import type { RatingBand } from './describe-ruler';

/**
 * What the ruler of a what-if shows: the imagined score and the published one, in sentences.
 * @param changed whether anything is imagined, which need not move the score
 */
export function describeMovedScore(
  bands: readonly RatingBand[],
  now: number,
  published: number,
  changed = now !== published
): string {
  const top = Math.max(...bands.map(({ max }) => max));
  const at = (score: number) => {
    const band = bands.find(({ min, max }) => min <= score && score <= max);
    return `${score} of ${top}${band ? `, in the band of ${band.rating}` : ''}`;
  };
  const scale = bands.map(({ rating, min, max }) => `${rating} ${min} to ${max}`).join(', ');
  return now === published
    ? `Bands: ${scale}. Score: ${at(now)}, ${changed ? 'the same as rated' : 'as rated'}.`
    : `Bands: ${scale}. Score as changed here: ${at(now)}. As rated: ${at(published)}.`;
}
