import { RATINGS, type Rating } from '$lib/data/words';

/** A rating's column on the scale of the four ratings, in per cent of the width. */
export interface RatingColumn {
  rating: Rating;
  start: number;
  width: number;
  /** Middle of the column. */
  at: number;
}

/** The four ratings as columns of one width, worst first; no distance between ratings is meant. */
export const RATING_COLUMNS: readonly RatingColumn[] = RATINGS.map((rating, i) => {
  const width = 100 / RATINGS.length;
  return { rating, start: i * width, width, at: (i + 0.5) * width };
});

/** Middle of a rating's column, in per cent of the width. */
export function ratingPlace(rating: Rating): number {
  return ((RATINGS.indexOf(rating) + 0.5) * 100) / RATINGS.length;
}
