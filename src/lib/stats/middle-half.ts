import { quantile } from 'd3-array';
import { requireFinite } from './arguments';

/** Median and quartiles of a group's values; all null where fewer than three values are known. */
export interface MiddleHalf {
  median: number | null;
  lowerQuartile: number | null;
  upperQuartile: number | null;
  /** Number of known values. */
  n: number;
}

/** Where a value lies against the middle half of a group. */
export type MiddleHalfPlace = 'above' | 'within' | 'below';

const FEWEST = 3;

/**
 * Median and quartiles of the known values (Hyndman and Fan's type 7: linear between the ordered values).
 * @param values null is "not known" and is left out; zero is a value
 * @returns all null, with n, for fewer than three known values
 * @throws RangeError naming the first value that is not finite
 * @see Hyndman & Fan 1996, The American Statistician 50:361–365
 */
export function middleHalf(values: readonly (number | null)[]): MiddleHalf {
  const known = values.filter((value) => value !== null);
  known.forEach((value) => requireFinite('values', value));
  const at = (p: number) => (known.length < FEWEST ? null : (quantile(known, p) ?? null));
  return { median: at(0.5), lowerQuartile: at(0.25), upperQuartile: at(0.75), n: known.length };
}

/**
 * Says whether a value lies above, within or below the middle half; a value on a quartile is within.
 * @returns null where the value or the middle half is not known
 * @throws RangeError when the value is not finite
 */
export function placeInMiddleHalf(value: number | null, half: MiddleHalf): MiddleHalfPlace | null {
  if (value !== null) requireFinite('value', value);
  if (value === null || half.lowerQuartile === null || half.upperQuartile === null) return null;
  if (value > half.upperQuartile) return 'above';
  return value < half.lowerQuartile ? 'below' : 'within';
}
