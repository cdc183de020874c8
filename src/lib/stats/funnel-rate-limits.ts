import { requireConfidence, requireNonNegative } from './arguments';
import { chiSquareQuantile } from './chi-square-quantile';
import { noLimits, type FunnelLimits } from './funnel-limits';

/**
 * Control limits of a count where `expected` are expected: exact Poisson limits, χ²(α/2; 2E)/2 and χ²(1 − α/2; 2E + 2)/2.
 * Divide by the denominator for limits of a rate. Nothing expected: 0 below, exactly.
 * @param expected pooled rate times the unit's denominator, not below 0, need not be whole; null gives no limits
 * @param confidence 0.95 or 0.998 (0.9 or more, below 1)
 * @throws RangeError naming the argument
 * @see Spiegelhalter 2005, Statistics in Medicine 24:1185–1202; Garwood 1936, Biometrika 28:437–442
 */
export function funnelRateLimits(expected: number | null, confidence: number): FunnelLimits {
  requireConfidence(confidence);
  if (expected === null) return noLimits();
  requireNonNegative('expected', expected);
  const tail = (1 - confidence) / 2;
  return {
    lower: expected === 0 ? 0 : chiSquareQuantile(tail, 2 * expected) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * expected + 2) / 2
  };
}
