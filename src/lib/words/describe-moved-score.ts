import type { RatingBand } from './describe-ruler';

/** What the ruler of a what-if shows: the imagined score and the published one, in sentences. */
export function describeMovedScore(bands: readonly RatingBand[], now: number, published: number): string {
  const top = Math.max(...bands.map(({ max }) => max));
  const at = (score: number) => {
    const band = bands.find(({ min, max }) => min <= score && score <= max);
    return `${score} of ${top}${band ? `, in the band of ${band.rating}` : ''}`;
  };
  const scale = bands.map(({ rating, min, max }) => `${rating} ${min} to ${max}`).join(', ');
  return now === published
    ? `Bands: ${scale}. Score: ${at(now)}, as rated.`
    : `Bands: ${scale}. Score as changed here: ${at(now)}. As rated: ${at(published)}.`;
}
