import { group } from 'd3-array';
import type { DistributionScore } from '$lib/words/describe-distribution';
import type { PercentScale } from '../scales/percent-scale';

/** A score's place: along the scale in per cent, down from the top of the strip in px. */
export interface PlacedScore extends DistributionScore {
  at: number;
  y: number;
}

/** Px of a dot from edge to edge. */
export const DOT = 7;

/**
 * A mark for each score. Equal scores stand one above the other about the middle of the strip; where they would leave
 * it, they move together.
 * @param height px of the strip
 */
export function placeScores(
  scores: readonly DistributionScore[],
  scale: PercentScale,
  height: number
): PlacedScore[] {
  const places = new Map<DistributionScore, number>();
  for (const equal of group(scores, ({ value }) => value).values()) {
    const step = equal.length < 2 ? 0 : Math.min(DOT, (height - DOT) / (equal.length - 1));
    equal.forEach((score, i) => places.set(score, height / 2 + (i - (equal.length - 1) / 2) * step));
  }
  return scores.map((score) => ({
    ...score,
    at: scale(score.value),
    y: Math.round((places.get(score) ?? height / 2) * 100) / 100
  }));
}
