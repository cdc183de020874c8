import { adjustedRateLimits, funnelRateZ } from './adjusted-limits';
import { requireNonNegative, requirePositive } from './arguments';
import { funnelOn, type Funnel, type FunnelUnit } from './funnel';
import type { FunnelLimits } from './funnel-limits';
import { funnelRateLimits } from './funnel-rate-limits';

const perDenominator = ({ lower, upper }: FunnelLimits, denominator: number): FunnelLimits => ({
  lower: lower === null ? null : lower / denominator,
  upper: upper === null ? null : upper / denominator
});

/**
 * Funnel of rates: pooled rate, plain limits (exact Poisson on the expected count) and limits adjusted for
 * over-dispersion (square-root scale) at 95 and 99.8 per cent, and each unit's verdict by both. Adjusted limits are never
 * narrower than the plain ones.
 * @param units a unit without count, or with no denominator or 0, keeps its row and gets no verdict
 * @param multiplier for example 100000 for "per 100,000"; values, pooled value and limits are in this unit
 * @param denominators where the curve is wanted; 61 between the smallest and largest unit unless given
 * @throws RangeError naming the argument
 * @see `funnelRateLimits`, `adjustedRateLimits`, `overdispersion`, `additiveVariance`
 */
export function funnelOfRates(
  units: readonly FunnelUnit[],
  multiplier: number,
  denominators?: readonly number[]
): Funnel {
  requirePositive('multiplier', multiplier);
  denominators?.forEach((denominator) => requirePositive('denominators', denominator));
  for (const { count, denominator } of units) {
    if (count !== null) requireNonNegative('count', count);
    if (denominator !== null) requireNonNegative('denominator', denominator);
  }
  return funnelOn(
    {
      multiplier,
      plain: (pooled, n, confidence) => perDenominator(funnelRateLimits(pooled * n, confidence), n),
      adjusted: (pooled, n, tau, confidence) =>
        perDenominator(adjustedRateLimits(pooled * n, tau, confidence), n),
      standardise: (count, n, pooled) => (pooled === 0 ? null : funnelRateZ(count, pooled * n))
    },
    units,
    denominators
  );
}
