import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { requireProbability } from './arguments';

/**
 * Quantile of the standard normal distribution.
 * @param p probability, 0 < p < 1
 * @returns z with P(Z ≤ z) = p; relative error below 1e-13 for p from 0.0001 to 0.9999
 * @throws RangeError when p is not between 0 and 1
 */
export function normalQuantile(p: number): number {
  requireProbability('p', p);
  return quantile(p, 0, 1);
}

/**
 * The z of a two-sided interval: 1.959964… at 0.95, 3.090232… at 0.998.
 * @param confidence 0 < confidence < 1
 * @throws RangeError when confidence is not between 0 and 1
 */
export function zOf(confidence: number): number {
  requireProbability('confidence', confidence);
  return -normalQuantile((1 - confidence) / 2);
}
