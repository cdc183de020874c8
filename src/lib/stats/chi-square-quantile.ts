import gammaQuantileOf from '@stdlib/stats-base-dists-gamma-quantile';
import { requirePositive, requireProbability } from './arguments';
import { sharpenedGammaQuantile } from './sharpened-gamma-quantile';

/** From this shape on the library's gamma quantile is sharpened: above 900 its upper tail is wrong from the fourth digit. */
const SHARPEN_FROM = 100;

function gammaQuantile(p: number, shape: number): number {
  const found = gammaQuantileOf(p, shape, 1);
  return shape < SHARPEN_FROM ? found : sharpenedGammaQuantile(p, shape, found);
}

/**
 * Quantile of the chi-square distribution (twice that of the gamma distribution with half the degrees of freedom).
 * @param p probability, 0 < p < 1
 * @param degreesOfFreedom above 0, need not be whole
 * @returns the quantile; relative error below 1e-12 for p from 0.001 to 0.999
 * @throws RangeError when an argument is out of range
 */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  requireProbability('p', p);
  requirePositive('degreesOfFreedom', degreesOfFreedom);
  return 2 * gammaQuantile(p, degreesOfFreedom / 2);
}
