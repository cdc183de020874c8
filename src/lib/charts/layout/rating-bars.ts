import { BEST_FIRST, type Rating } from '$lib/data/words';
import { ratingLetters } from '$lib/words/ratings';
import { NARROW } from './anchor';
import { textWidth } from './text-width';

/** One rating's part of a bar, in per cent of the bar. */
export interface RatingSegment {
  rating: Rating;
  count: number;
  start: number;
  width: number;
  /** Letters and count, or the count alone, as far as there is room beside a label and on a narrow page; else empty. */
  label: { wide: string; narrow: string };
}

/** Px that a bar has where labels stand beside it, at the least. */
const WIDE = 240;
const SIZE = 14;
const AIR = 4;

function labelThatFits(rating: Rating, count: number, px: number): string {
  const whole = `${ratingLetters(rating)} ${count}`;
  return [whole, `${count}`].find((text) => textWidth(text, SIZE) + AIR <= px) ?? '';
}

/**
 * Parts of a bar from 0 to 100 per cent, best rating first; a rating that nobody was given has no part.
 * @param counts in the order of `BEST_FIRST`
 */
export function placeRatingBar(counts: readonly number[]): RatingSegment[] {
  const rated = counts.reduce((sum, n) => sum + n, 0);
  let before = 0;
  return BEST_FIRST.flatMap((rating, i) => {
    const count = counts[i] ?? 0;
    if (count === 0) return [];
    const start = (100 * before) / rated;
    const width = (100 * count) / rated;
    before += count;
    const label = {
      wide: labelThatFits(rating, count, (width / 100) * WIDE),
      narrow: labelThatFits(rating, count, (width / 100) * NARROW)
    };
    return [{ rating, count, start, width, label }];
  });
}
