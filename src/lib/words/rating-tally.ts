import { BEST_FIRST, type Rating } from '$lib/data/words';
import { listInWords } from './lists';
import { ratingLetters } from './ratings';

/** How the known ratings of a standard lie: counts of inspections. */
export interface RatingTally {
  /** Inspections that could rate it. */
  inspected: number;
  /** Of these, known by report or other page; `not_rated` is known, too. */
  known: number;
  outstanding: number;
  good: number;
  requires_improvement: number;
  inadequate: number;
  not_rated: number;
}

/** The count of one rating. */
export function countOfRating(tally: RatingTally, rating: Rating): number {
  switch (rating) {
    case 'Outstanding':
      return tally.outstanding;
    case 'Good':
      return tally.good;
    case 'Requires improvement':
      return tally.requires_improvement;
    case 'Inadequate':
      return tally.inadequate;
    default:
      return rating satisfies never;
  }
}

/** The counts of the four ratings, best first, as bars have them. */
export function countsOf(tally: RatingTally): { counts: number[] } {
  return { counts: BEST_FIRST.map((rating) => countOfRating(tally, rating)) };
}

/** The ratings that are known, best first: `5 Outstanding, 2 Good and 2 Inadequate`; `none` where none is. */
export function tallyInWords(tally: RatingTally): string {
  const rated = BEST_FIRST.flatMap((rating) => {
    const count = countOfRating(tally, rating);
    return count ? [`${count} ${rating}`] : [];
  });
  const parts = tally.not_rated ? [...rated, `${tally.not_rated} not rated`] : rated;
  return listInWords(parts) || 'none';
}

/** How many are known of how many: `9 of 61`. */
export function knownInWords({ known, inspected }: Pick<RatingTally, 'known' | 'inspected'>): string {
  return `${known} of ${inspected}`;
}

/** The same where words have no room, for a picture: `5 O, 2 G, 2 I`; `none known` where none is. */
export function tallyInLetters(tally: RatingTally): string {
  const rated = BEST_FIRST.flatMap((rating) => {
    const count = countOfRating(tally, rating);
    return count ? [`${count} ${ratingLetters(rating)}`] : [];
  });
  const parts = tally.not_rated ? [...rated, `${tally.not_rated} not rated`] : rated;
  return parts.join(', ') || 'none known';
}
