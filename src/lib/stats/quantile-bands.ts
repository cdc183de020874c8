import { requireFinite } from './arguments';

/** Minimum rank of each value over ties: 1 + the number of values before it. */
function minimumRanks(values: readonly number[], descending: boolean): Map<number, number> {
  const ordered = values.toSorted((a, b) => (descending ? b - a : a - b));
  const ranks = new Map<number, number>();
  ordered.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return ranks;
}

/**
 * Puts each value into one of k bands of nearly equal size; equal values share a band.
 * Band = max(1, ⌊k + 1 − ⌈(n + 1 − rank) / (n / k)⌉⌋) with the minimum rank over ties, ranked downward when low is good,
 * so that band k always holds the best values: the highest, or the lowest when `lowIsGood`.
 * @param values null is "not known": it gets no band and does not count towards n; zero is a value
 * @param k number of bands, whole, 1 or more
 * @param lowIsGood the indicator's direction
 * @returns a band 1–k for each value in the order given; all null when fewer values than bands are known
 * @throws RangeError naming k, or the first value that is not finite
 * @see Office for Health Improvement and Disparities, PHEindicatormethods, `phe_quantile`
 */
export function quantileBands(
  values: readonly (number | null)[],
  k: number,
  lowIsGood: boolean
): (number | null)[] {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`k must be a whole number of 1 or more, got ${k}`);
  const known = values.filter((value) => value !== null);
  known.forEach((value) => requireFinite('values', value));
  const n = known.length;
  if (n < k) return values.map(() => null);
  const ranks = minimumRanks(known, lowIsGood);
  return values.map((value) => {
    const rank = value === null ? undefined : ranks.get(value);
    if (rank === undefined) return null;
    return Math.max(1, Math.floor(k + 1 - Math.ceil((n + 1 - rank) / (n / k))));
  });
}
