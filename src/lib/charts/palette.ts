import type { Rating } from '$lib/data/words';

/** Colours of comparisons: who a mark belongs to. `chart.css` holds the same values; a test keeps them equal. */
export const COMPARISON_COLOURS = {
  own: '#12436d',
  similar: '#4c8fc7',
  national: '#3d3d3d',
  other: '#949494'
} as const;
/** Whose mark it is; also the class that colours it. */
export type Comparison = keyof typeof COMPARISON_COLOURS;

/** Colours of ratings, used for nothing else. */
export const RATING_COLOURS: Readonly<Record<Rating, string>> = {
  Outstanding: '#12436d',
  Good: '#28a197',
  'Requires improvement': '#f46a25',
  Inadequate: '#801650'
};

/** Classes of a map, lowest first: one hue that is none of the ratings', told apart by lightness alone. */
export const MAP_COLOURS = ['#f5efe4', '#dccfb5', '#b9a580', '#80693f', '#43351c'] as const;
/** Outline of a map's areas. */
export const MAP_EDGE = '#6f675a';
/** Fill of areas that are not in the set shown. */
export const MAP_PLAIN = '#f2f2f2';

/** Near-black of text. */
export const INK = '#1a1a1a';
/** White of the ground. */
export const GROUND = '#ffffff';
/** Grey of secondary text, 7:1 on white. */
export const QUIET = '#595959';

/** Colour of text on a rating's fill. */
export const RATING_TEXT_COLOURS: Readonly<Record<Rating, string>> = {
  Outstanding: GROUND,
  Good: INK,
  'Requires improvement': INK,
  Inadequate: GROUND
};

/** Class of a rating: `outstanding`, `good`, `requires-improvement` or `inadequate`. */
export function ratingClass(rating: Rating): string {
  return rating.toLowerCase().replace(' ', '-');
}
