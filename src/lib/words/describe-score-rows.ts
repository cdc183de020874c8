import type { Rating } from '$lib/data/words';
import { formatPartialDate } from './dates';
import type { RatingBand } from './describe-ruler';
import { ratingLetters } from './ratings';

/** The latest rating of one service on the scale of 36; null where none was found. */
export interface ScoreRow {
  label: string;
  mark: { rating: Rating; score: number | null; date: string } | null;
}

/** The value at the end of a row: `29 of 36, G`, the span of the rating where no score was found, or that none was. */
export function scoreValue({ mark }: ScoreRow, bands: readonly RatingBand[]): string {
  if (!mark) return 'no rating found';
  const letters = ratingLetters(mark.rating);
  if (mark.score !== null) return `${mark.score} of ${Math.max(...bands.map(({ max }) => max))}, ${letters}`;
  const band = bands.find(({ rating }) => rating === mark.rating);
  return band ? `${letters}: ${band.min} to ${band.max}` : letters;
}

/** What stands under the value: the date of the report, or that the score was not found. */
export function scoreRowNote({ mark }: ScoreRow): string | undefined {
  if (!mark) return undefined;
  return mark.score === null ? 'score not found' : formatPartialDate(mark.date);
}

/** What rows of scores show, in sentences. */
export function describeScoreRows(rows: readonly ScoreRow[], bands: readonly RatingBand[]): string {
  const scale = bands.map(({ rating, min, max }) => `${rating} ${min} to ${max}`).join(', ');
  const each = rows.map((row) => {
    const date = row.mark ? `, ${row.mark.rating}, ${formatPartialDate(row.mark.date)}` : '';
    return `${row.label}: ${scoreValue(row, bands)}${date}`;
  });
  return `Bands: ${scale}. ${each.join('; ')}.`;
}
