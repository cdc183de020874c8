import { requireConfidence, requireNonNegative } from './arguments';
import { countInterval } from './count-interval';
import { noInterval, type Interval } from './interval';

/**
 * Rate of a count per `multiplier` of a denominator, with the count's interval (`countInterval`) put through the same division.
 * @param count events or people counted; null when not known
 * @param denominator population the count comes from; 0 or null gives no interval
 * @param multiplier for example 100000 for "per 100,000"; above 0
 * @param confidence 0.9 or more, below 1
 * @throws RangeError naming the argument: not finite, negative, multiplier or confidence out of range
 */
export function rateInterval(
  count: number | null,
  denominator: number | null,
  multiplier: number,
  confidence: number
): Interval {
  requireConfidence(confidence);
  if (count !== null) requireNonNegative('count', count);
  if (denominator !== null) requireNonNegative('denominator', denominator);
  requireNonNegative('multiplier', multiplier);
  if (multiplier === 0) throw new RangeError('multiplier must be above 0, got 0');
  if (count === null || denominator === null || denominator === 0) return noInterval();
  const { value, lower, upper } = countInterval(count, confidence);
  const rate = (x: number | null) => (x === null ? null : (x / denominator) * multiplier);
  return { value: rate(value), lower: rate(lower), upper: rate(upper) };
}
