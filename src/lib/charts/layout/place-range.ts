import { formatNumber } from '$lib/words/numbers';
import type { CciScore } from '$lib/words/describe-cci';

/** The range of other areas' scores: its line, its average and the figures under them, in per cent. */
export interface PlacedRange {
  line: { from: number; to: number } | null;
  average: number | null;
  labels: { at: number; text: string }[];
}

/** Least distance of two figures that stay clear of each other on the narrowest picture. */
const CLEAR = 10;

/**
 * Places a range. Figures that would run into each other are joined (`61-64`); the average's figure gives way to the ends'.
 * @returns null where nothing of it is known
 */
export function placeRange(
  score: Pick<CciScore, 'lowest_so_far' | 'highest_so_far' | 'average_so_far'>
): PlacedRange | null {
  const { lowest_so_far: low, highest_so_far: high, average_so_far: average } = score;
  const line = low === null || high === null ? null : { from: low, to: high };
  if (line === null && average === null) return null;
  const labels = line ? endLabels(line.from, line.to) : [];
  if (average !== null && labels.every(({ at }) => Math.abs(at - average) >= CLEAR))
    labels.push({ at: average, text: formatNumber(average) });
  return { line, average, labels };
}

function endLabels(low: number, high: number): PlacedRange['labels'] {
  if (high - low < CLEAR)
    return [{ at: (low + high) / 2, text: `${formatNumber(low)}-${formatNumber(high)}` }];
  return [low, high].map((at) => ({ at, text: formatNumber(at) }));
}
