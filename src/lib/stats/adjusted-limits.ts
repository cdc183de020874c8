import {
  requireConfidence,
  requireNonNegative,
  requirePositive,
  requireProportion,
  requireShare
} from './arguments';
import type { FunnelLimits } from './funnel-limits';
import { zOf } from './normal-quantile';

/** A unit's distance from the pooled value in standard errors, and that standard error, on a scale of even variance. */
export interface FunnelZ {
  z: number;
  standardError: number;
}

/**
 * A count against the count expected, on the square-root scale: y = √(count / expected) about 1, s = 1 / (2 √expected).
 * @param count not below 0; zero is a count
 * @param expected above 0
 * @throws RangeError naming the argument
 * @see Spiegelhalter et al. 2012, Journal of the Royal Statistical Society A 175:1–47 (square-root transformation)
 */
export function funnelRateZ(count: number, expected: number): FunnelZ {
  requireNonNegative('count', count);
  requirePositive('expected', expected);
  return {
    z: 2 * (Math.sqrt(count) - Math.sqrt(expected)),
    standardError: 1 / (2 * Math.sqrt(expected))
  };
}

/**
 * A share against the pooled proportion, on the arcsine scale: y = arcsin √(x / n) about arcsin √pooled, s = 1 / (2 √n).
 * @param n above 0
 * @throws RangeError naming the argument
 * @see Spiegelhalter et al. 2012, Journal of the Royal Statistical Society A 175:1–47 (arcsine transformation)
 */
export function funnelProportionZ(x: number, n: number, pooled: number): FunnelZ {
  requireShare(x, n);
  requirePositive('n', n);
  requireProportion('pooled', pooled);
  const away = Math.asin(Math.sqrt(x / n)) - Math.asin(Math.sqrt(pooled));
  return { z: away * 2 * Math.sqrt(n), standardError: 1 / (2 * Math.sqrt(n)) };
}

/**
 * Control limits of a count that allow for τ² between units: expected × (1 ± z √(s² + τ²))², 0 where the bracket falls
 * below 0.
 * @param expected above 0
 * @param tauSquared `additiveVariance` of the z of `funnelRateZ`
 * @throws RangeError naming the argument
 * @see `funnelRateZ`
 */
export function adjustedRateLimits(expected: number, tauSquared: number, confidence: number): FunnelLimits {
  requireConfidence(confidence);
  requirePositive('expected', expected);
  requireNonNegative('tauSquared', tauSquared);
  const reach = zOf(confidence) * Math.sqrt(1 / (4 * expected) + tauSquared);
  return { lower: expected * Math.max(0, 1 - reach) ** 2, upper: expected * (1 + reach) ** 2 };
}

/**
 * Control limits of a proportion that allow for τ² between units: sin²(arcsin √pooled ± z √(s² + τ²)), kept within 0–1.
 * @param tauSquared `additiveVariance` of the z of `funnelProportionZ`
 * @throws RangeError naming the argument
 * @see `funnelProportionZ`
 */
export function adjustedProportionLimits(
  pooled: number,
  n: number,
  tauSquared: number,
  confidence: number
): FunnelLimits {
  requireConfidence(confidence);
  requireProportion('pooled', pooled);
  requirePositive('n', n);
  requireNonNegative('tauSquared', tauSquared);
  const centre = Math.asin(Math.sqrt(pooled));
  const reach = zOf(confidence) * Math.sqrt(1 / (4 * n) + tauSquared);
  return {
    lower: Math.sin(Math.max(0, centre - reach)) ** 2,
    upper: Math.sin(Math.min(Math.PI / 2, centre + reach)) ** 2
  };
}
