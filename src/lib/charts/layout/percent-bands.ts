import type { RatingBand } from '$lib/words/describe-ruler';

/** A band on the scale from 0 to 100, in per cent of its width. */
export interface PercentBand extends RatingBand {
  start: number;
  width: number;
}

/**
 * Bands of whole percentages as ground of a scale from 0 to 100. They meet half-way between whole numbers,
 * since a percentage is rounded before it is rated.
 */
export function percentBands(bands: readonly RatingBand[]): PercentBand[] {
  return bands
    .map((band) => {
      const start = Math.max(0, band.min - 0.5);
      return { ...band, start, width: Math.min(100, band.max + 0.5) - start };
    })
    .sort((a, b) => a.start - b.start);
}
