import { fsum } from 'd3-array';
import { requireNonNegative, requirePositive } from './arguments';

/**
 * Variance τ² between units, beyond chance, by the method of moments: (Iφ − (I − 1)) / (Σw − Σw² / Σw) with w = 1 / s²,
 * or 0 where φ asks for none.
 * @param phi `overdispersion` of the same units; null gives null
 * @param standardErrors each unit's s on the scale on which z was worked out, above 0
 * @returns τ² on that scale, 0 or more; null for fewer than two units
 * @throws RangeError naming the argument
 * @see Spiegelhalter et al. 2012, Journal of the Royal Statistical Society A 175:1–47; DerSimonian & Laird 1986,
 *   Controlled Clinical Trials 7:177–188
 */
export function additiveVariance(phi: number | null, standardErrors: readonly number[]): number | null {
  if (phi !== null) requireNonNegative('phi', phi);
  standardErrors.forEach((s) => requirePositive('standardErrors', s));
  const units = standardErrors.length;
  if (phi === null || units < 2) return null;
  const weight = fsum(standardErrors, (s) => s ** -2);
  const squares = fsum(standardErrors, (s) => s ** -4);
  return Math.max(0, (units * phi - (units - 1)) / (weight - squares / weight));
}
