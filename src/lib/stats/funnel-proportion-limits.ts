import { requireConfidence, requireNonNegative, requireProportion } from './arguments';
import { noLimits, type FunnelLimits } from './funnel-limits';
import { zOf } from './normal-quantile';

/**
 * Control limits of a proportion in a group of n: pooled ± z √(pooled (1 − pooled) / n), kept within 0–1.
 * @param pooled proportion of all units together, 0–1; null when not known
 * @param n size of the group; 0 or null gives no limits
 * @param confidence 0.95 or 0.998 (0.9 or more, below 1)
 * @throws RangeError naming the argument
 * @see Spiegelhalter 2005, Statistics in Medicine 24:1185–1202, section 3
 */
export function funnelProportionLimits(
  pooled: number | null,
  n: number | null,
  confidence: number
): FunnelLimits {
  requireConfidence(confidence);
  if (pooled !== null) requireProportion('pooled', pooled);
  if (n !== null) requireNonNegative('n', n);
  if (pooled === null || n === null || n === 0) return noLimits();
  const reach = zOf(confidence) * Math.sqrt((pooled * (1 - pooled)) / n);
  return { lower: Math.max(0, pooled - reach), upper: Math.min(1, pooled + reach) };
}
