import { RATINGS, type Rating } from '$lib/data/words';
import { ratedOf } from '$lib/words/describe-rating-bars';
import { countOfRating, countsOf, type RatingTally } from '$lib/words/rating-tally';
import { ratingLetters } from '$lib/words/ratings';

/** A part of a bar from 0 to 100 per cent: the inspections that were given one rating. */
export interface RatingSegment {
  rating: Rating;
  /** Per cent of the bar. */
  start: number;
  width: number;
  /** What the part has room for: letters and count, the letters alone, or nothing. */
  label: string;
}

/** Per cent of the bar that letters and a count take on the narrowest page, and that the letters alone take. */
const ROOM = { count: 16, letters: 8 };

/** The ratings as parts of a bar, worst first, so that what is below Good starts at 0; empty where nothing was rated. */
export function ratingStack(tally: RatingTally): RatingSegment[] {
  const rated = ratedOf(countsOf(tally));
  let next = 0;
  return RATINGS.flatMap((rating) => {
    const count = countOfRating(tally, rating);
    if (count === 0) return [];
    const start = (100 * next) / rated;
    next += count;
    const width = (100 * count) / rated;
    const letters = ratingLetters(rating);
    const label = width >= ROOM.count ? `${letters} ${count}` : width >= ROOM.letters ? letters : '';
    return [{ rating, start, width, label }];
  });
}
