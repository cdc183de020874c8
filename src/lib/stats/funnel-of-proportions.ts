import { adjustedProportionLimits, funnelProportionZ } from './adjusted-limits';
import { requirePositive, requireShare } from './arguments';
import { funnelOn, type Funnel, type FunnelUnit } from './funnel';
import { funnelProportionLimits } from './funnel-proportion-limits';

/**
 * Funnel of proportions (0–1): pooled share, plain limits (normal) and limits adjusted for over-dispersion (arcsine
 * scale) at 95 and 99.8 per cent, and each unit's verdict by both. Adjusted limits are never narrower than the plain ones.
 * @param units `count` of `denominator`; a unit without count, or with no denominator or 0, keeps its row and gets no verdict
 * @param denominators where the curve is wanted; 61 between the smallest and largest unit unless given
 * @throws RangeError naming the argument
 * @see `funnelProportionLimits`, `adjustedProportionLimits`, `overdispersion`, `additiveVariance`
 */
export function funnelOfProportions(units: readonly FunnelUnit[], denominators?: readonly number[]): Funnel {
  denominators?.forEach((denominator) => requirePositive('denominators', denominator));
  for (const { count, denominator } of units) {
    if (denominator === 0) requireShare(count, null);
    else requireShare(count, denominator);
  }
  return funnelOn(
    {
      multiplier: 1,
      plain: funnelProportionLimits,
      adjusted: adjustedProportionLimits,
      standardise: (count, n, pooled) => funnelProportionZ(count, n, pooled)
    },
    units,
    denominators
  );
}
