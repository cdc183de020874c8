import { BEST_FIRST, type Rating } from '$lib/data/words';
import type { RatingChange } from '$lib/queries/rating-change-list';
import type { RatingChangeCount } from '$lib/queries/rating-change-counts';

/** From how many pairs on a matrix says more than their list: below, most of its sixteen cells would be empty. */
export const PAIRS_FOR_MATRIX = 10;

/** A row of the matrix: how many were rated so before, by their rating after. */
export interface MatrixRow {
  from: Rating;
  counts: { to: Rating; pairs: number }[];
}

/** Re-inspections on one scale, with their matrix once there are enough. */
export interface ChangeGroup {
  scale: '0-36' | 'rating';
  pairs: RatingChange[];
  matrix: MatrixRow[] | null;
}

function pivot(cells: readonly RatingChangeCount[]): MatrixRow[] {
  const at = (from: Rating, to: Rating) =>
    cells.find((cell) => cell.from_rating === from && cell.to_rating === to)?.pairs ?? 0;
  return BEST_FIRST.map((from) => ({ from, counts: BEST_FIRST.map((to) => ({ to, pairs: at(from, to) })) }));
}

/**
 * Pairs by comparable standards, a group for each scale that has any, and the scale from 0 to 36 even without.
 * @param least pairs from which a group carries its matrix
 */
export function changeGroups(
  changes: readonly RatingChange[],
  counts: readonly RatingChangeCount[],
  least = PAIRS_FOR_MATRIX
): ChangeGroup[] {
  const groups = (['0-36', 'rating'] as const).map((scale): ChangeGroup => {
    const pairs = changes.filter(({ measured_on }) => measured_on === scale);
    const cells = counts.filter((cell) => cell.scale === scale);
    return { scale, pairs, matrix: pairs.length >= least ? pivot(cells) : null };
  });
  return groups.filter(({ scale, pairs }) => scale === '0-36' || pairs.length > 0);
}
