import type { Rating } from '$lib/data/words';
import type { RatingBand, RulerMark } from '$lib/words/describe-ruler';
import { percentScale, type PercentScale } from '../scales/percent-scale';
import { anchorFor, labelStretch, type Anchor } from './anchor';
import { dodgeRows } from './dodge-rows';
import { stackEqual } from './stack';
import { textWidth } from './text-width';

/** Ruler on which each whole score is a cell, so that bands meet half-way between whole scores. */
export function rulerScale(bands: readonly RatingBand[]): PercentScale {
  if (bands.length === 0) throw new RangeError('rulerScale: no bands given');
  return percentScale(Math.min(...bands.map((b) => b.min)) - 0.5, Math.max(...bands.map((b) => b.max)) + 0.5);
}

/** A band placed on the ruler, in per cent of its width. */
export interface PlacedBand extends RatingBand {
  start: number;
  width: number;
  labelAt: number;
  anchor: Anchor;
}

/** Bands in order of their scores; the first label hangs on the left edge, the last on the right. */
export function placeBands(bands: readonly RatingBand[]): PlacedBand[] {
  const scale = rulerScale(bands);
  const sorted = [...bands].sort((a, b) => a.min - b.min);
  return sorted.map((band, i) => {
    const start = scale(band.min - 0.5);
    const width = scale(band.max + 0.5) - start;
    if (i === 0) return { ...band, start, width, labelAt: start, anchor: 'start' };
    if (i === sorted.length - 1) return { ...band, start, width, labelAt: start + width, anchor: 'end' };
    return { ...band, start, width, labelAt: start + width / 2, anchor: 'middle' };
  });
}

/** Where a mark stands: on its score, or over the whole band where only the rating is known. */
export interface Placed {
  at: number;
  start: number;
  width: number;
  exact: boolean;
}

/** Places a mark; null when neither its score nor its rating lies on the ruler. */
export function placeMark(
  mark: { score: number | null; rating: Rating },
  bands: readonly RatingBand[]
): Placed | null {
  const scale = rulerScale(bands);
  if (mark.score !== null) return { at: scale(mark.score), start: scale(mark.score), width: 0, exact: true };
  const band = bands.find(({ rating }) => rating === mark.rating);
  if (!band) return null;
  const start = scale(band.min - 0.5);
  const width = scale(band.max + 0.5) - start;
  return { at: start + width / 2, start, width, exact: false };
}

/** An earlier mark with its label, where it hangs and the row on which the label is clear of the others. */
export interface PlacedEarlier extends Placed {
  label: string;
  labelAt: number;
  anchor: Anchor;
  row: number;
}

function labelOf(mark: RulerMark): string {
  const year = mark.date.slice(0, 4);
  return mark.score === null ? `${year}: score not found` : `${year}: ${mark.score}`;
}

/** Earlier marks, labelled with their year (and score), on as many rows as their labels need. */
export function placeEarlier(marks: readonly RulerMark[], bands: readonly RatingBand[]): PlacedEarlier[] {
  const placed = marks.flatMap((mark) => {
    const place = placeMark(mark, bands);
    if (!place) return [];
    const label = labelOf(mark);
    const width = textWidth(label, 13);
    const labelAt = place.start;
    return [
      { ...place, label, labelAt, anchor: anchorFor(labelAt, width), stretch: labelStretch(labelAt, width) }
    ];
  });
  const stretches = placed.map(({ stretch }) => stretch);
  const rows = dodgeRows(stretches, 8);
  return placed.map(({ at, start, width, exact, label, labelAt, anchor }, i) => {
    return { at, start, width, exact, label, labelAt, anchor, row: rows[i] ?? 0 };
  });
}

/** Dots of a comparator, equal scores stacked upward; step 0 is the lowest. */
export function placeDots(
  scores: readonly number[],
  bands: readonly RatingBand[]
): { at: number; step: number }[] {
  const scale = rulerScale(bands);
  const steps = stackEqual(scores);
  return scores.map((score, i) => ({ at: scale(score), step: steps[i] ?? 0 }));
}
