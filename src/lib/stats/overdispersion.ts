import { fsum, quantile } from 'd3-array';
import { requireFinite } from './arguments';

/** Share of the units at each end whose z is drawn in. */
const WINSORISED = 0.1;

/**
 * Over-dispersion φ: the mean square of the units' z, after drawing the lowest and highest tenth in to the 10th and 90th
 * percentile (type 7). About 1 where units differ by chance alone; more where they differ by more.
 * @param z each unit's distance from the pooled value in standard errors, in any order
 * @returns φ, 0 or more; null for fewer than two units
 * @throws RangeError naming the first z that is not finite
 * @see Spiegelhalter 2005, Quality and Safety in Health Care 14:347–351
 */
export function overdispersion(z: readonly number[]): number | null {
  z.forEach((value) => requireFinite('z', value));
  const low = quantile(z, WINSORISED);
  const high = quantile(z, 1 - WINSORISED);
  if (z.length < 2 || low === undefined || high === undefined) return null;
  return fsum(z, (value) => Math.min(high, Math.max(low, value)) ** 2) / z.length;
}
