import { requireConfidence, requireShare } from './arguments';
import { noInterval, type Interval } from './interval';
import { zOf } from './normal-quantile';

/**
 * Share x of n with Wilson's score interval, as proportions 0–1.
 * Exactly 0 below when x = 0 and exactly 1 above when x = n.
 * @param x number with the property; null when not known
 * @param n number looked at; 0 or null gives no interval
 * @param confidence 0.9 or more, below 1
 * @throws RangeError naming the argument: not finite, negative, x above n, confidence out of range
 * @see Wilson 1927, JASA 22:209–212; Newcombe 1998, Statistics in Medicine 17:857–872 (method 3)
 */
export function proportionInterval(x: number | null, n: number | null, confidence: number): Interval {
  requireConfidence(confidence);
  requireShare(x, n);
  if (x === null || n === null || n === 0) return noInterval();
  const z = zOf(confidence);
  const p = x / n;
  const upper = x === n ? 1 : (2 * x + z * z + z * Math.sqrt(z * z + 4 * x * (1 - p))) / (2 * (n + z * z));
  // The lower root through the product of the roots, p²n/(n + z²), so that nothing cancels for small x.
  const lower = (p * x) / ((n + z * z) * upper);
  return { value: p, lower, upper };
}
