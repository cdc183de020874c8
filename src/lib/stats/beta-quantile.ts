import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { requirePositive, requireProbability } from './arguments';

/**
 * Quantile of the beta distribution.
 * @param p probability, 0 < p < 1
 * @param a first shape, above 0, need not be whole
 * @param b second shape, above 0, need not be whole
 * @returns the quantile, 0–1; relative error below 1e-12 for p from 0.001 to 0.999
 * @throws RangeError when an argument is out of range
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability('p', p);
  requirePositive('a', a);
  requirePositive('b', b);
  return quantile(p, a, b);
}
