import { STANDARD_RATINGS, type StandardRating } from '$lib/data/words';
import { plain } from './plain';

/** Signs that stand beside a printed rating: stars, circles, bullets, quotes. */
const SIGNS = /[^\p{L}\s]+/gu;

/** Pattern of one of the four ratings, in any case; "Requires improvement" may be broken by white space. */
export const RATING = '(?:outstanding|good|requires\\s+improvement|inadequate)';

/** The rating that a cell or line consists of, stars and quotes aside; null when it says anything else. */
export function ratingIn(cell: string): StandardRating | null {
  const words = plain(cell).replace(SIGNS, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
  return STANDARD_RATINGS.find((rating) => rating.toLowerCase() === words) ?? null;
}
