import { compareRatings } from './compare-ratings';
import type { SetComparison } from './compare-with-set';
import { placeInMiddleHalf } from './middle-half';

/** Scores of a set's members, and their quartiles if each unknown score were the least or the most of its rating. */
export interface ScoresOfSet {
  score: number | null;
  members: number;
  members_scored: number;
  median: number | null;
  lower_quartile: number | null;
  upper_quartile: number | null;
  least_lower_quartile: number | null;
  least_upper_quartile: number | null;
  most_lower_quartile: number | null;
  most_upper_quartile: number | null;
}

/**
 * An overall score (0–36) beside the middle half of a set's known scores. Where members have a rating without a score,
 * a place is given only if it is the same with each unknown score at either end of its rating's band.
 */
export function compareScores(row: ScoresOfSet): SetComparison {
  const found = compareRatings(row.score, row, row.members_scored);
  if (found.verdict === 'none' || row.score === null) return found;
  const place = (lowerQuartile: number | null, upperQuartile: number | null) =>
    placeInMiddleHalf(row.score, { median: row.median, lowerQuartile, upperQuartile, n: row.members_scored });
  const ends = [
    place(row.least_lower_quartile, row.least_upper_quartile),
    place(row.most_lower_quartile, row.most_upper_quartile)
  ];
  if (ends.every((end) => end === found.verdict)) return found;
  return { ...found, comparator: null, difference: null, verdict: 'none', reason: 'unknown-scores' };
}
