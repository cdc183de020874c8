/** What may be said of one value against another from the interval of their difference or ratio. */
export type Verdict = 'higher' | 'lower' | 'similar';

/**
 * Reads a verdict from an interval.
 * @param noDifference 0 for a difference, 1 for a ratio
 * @param upper null where the interval has no upper end
 * @returns "higher" or "lower" only when the whole interval lies on that side; a limit at `noDifference` is "similar"
 */
export function verdictAgainst(noDifference: number, lower: number, upper: number | null): Verdict {
  if (lower > noDifference) return 'higher';
  if (upper !== null && upper < noDifference) return 'lower';
  return 'similar';
}
