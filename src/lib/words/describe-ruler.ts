import type { Rating } from '$lib/data/words';
import { formatPartialDate } from './dates';
import { countOf, sentenceCase } from './lists';

/** A band of a scale that ends in ratings; both ends belong to it. */
export interface RatingBand {
  rating: Rating;
  min: number;
  max: number;
}

/** A score on the ruler; `score` is null where only the rating is known. */
export interface RulerMark {
  rating: Rating;
  score: number | null;
  /** Date as exactly as it is known (`2020-11-05`, `2020-11`, `2020`). */
  date: string;
}

/** Words of a mark: `29 of 36, Good`, or `Good: between 19 and 30` where the score was not found. */
export function scoreInWords(mark: RulerMark, bands: readonly RatingBand[]): string {
  const top = Math.max(...bands.map((band) => band.max));
  if (mark.score !== null) return `${mark.score} of ${top}, ${mark.rating}`;
  const band = bands.find(({ rating }) => rating === mark.rating);
  return band ? `${mark.rating}: between ${band.min} and ${band.max}` : mark.rating;
}

/** When a mark was given, and whether its score is missing: `November 2020`, `2022; score not found`. */
export function dateInWords(mark: RulerMark): string {
  const date = formatPartialDate(mark.date);
  return mark.score === null ? `${date}; score not found` : date;
}

function markInWords(mark: RulerMark, bands: readonly RatingBand[]): string {
  return `${scoreInWords(mark, bands)}, ${dateInWords(mark)}`;
}

function comparatorInWords(scores: readonly number[], of: string): string {
  if (scores.length === 0) return '';
  const range = `from ${Math.min(...scores)} to ${Math.max(...scores)}`;
  return `${sentenceCase(of)}: ${countOf(scores.length, 'score')}, ${range}.`;
}

/** What the 0–36 ruler shows, in sentences. */
export function describeRuler(
  bands: readonly RatingBand[],
  latest: RulerMark | null,
  earlier: readonly RulerMark[],
  comparator: { of: string; scores: readonly number[] }
): string {
  const scale = bands.map(({ rating, min, max }) => `${rating} ${min} to ${max}`).join(', ');
  const now = latest ? `Latest: ${markInWords(latest, bands)}.` : 'No rating on this scale was found.';
  const before = earlier.map((mark) => markInWords(mark, bands));
  const past = before.length > 0 ? `Earlier: ${before.join('; ')}.` : '';
  return [`Bands: ${scale}.`, now, past, comparatorInWords(comparator.scores, comparator.of)]
    .filter(Boolean)
    .join(' ');
}
