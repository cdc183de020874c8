import { requireShare } from './arguments';
import { verdictAgainst, type Verdict } from './difference-verdict';
import { proportionInterval } from './proportion-interval';

/** Number with a property (x), of a number looked at (n); null where not known. */
export interface Share {
  x: number | null;
  n: number | null;
}

/** Difference of two proportions (a − b, −1 to 1) with its interval; all null where a side is missing or empty. */
export interface ProportionComparison {
  difference: number | null;
  lower: number | null;
  upper: number | null;
  verdict: Verdict | null;
}

const none = (): ProportionComparison => ({ difference: null, lower: null, upper: null, verdict: null });

/**
 * How far the share in a lies above the share in b, with Newcombe's hybrid score interval (method 10): "higher" when
 * the whole interval lies above 0, "lower" when the whole lies below, else "similar".
 * The two sides must be different people: leave a service out of the group it is held against.
 * @param a what is judged
 * @param b what it is held against
 * @param confidence 0.9 or more, below 1
 * @returns a − b as proportions; all null when a number is missing or an n is 0
 * @throws RangeError naming the argument: not finite, negative, x above n, confidence out of range
 * @see Newcombe 1998, Statistics in Medicine 17:873–890 (method 10)
 */
export function compareProportions(a: Share, b: Share, confidence: number): ProportionComparison {
  requireShare(a.x, a.n, 'a.');
  requireShare(b.x, b.n, 'b.');
  const first = proportionInterval(a.x, a.n, confidence);
  const second = proportionInterval(b.x, b.n, confidence);
  if (first.value === null || first.lower === null || first.upper === null) return none();
  if (second.value === null || second.lower === null || second.upper === null) return none();
  const difference = first.value - second.value;
  const lower = difference - Math.hypot(first.value - first.lower, second.upper - second.value);
  const upper = difference + Math.hypot(first.upper - first.value, second.value - second.lower);
  return { difference, lower, upper, verdict: verdictAgainst(0, lower, upper) };
}
