import { requireConfidence, requireNonNegative } from './arguments';
import { chiSquareQuantile } from './chi-square-quantile';
import { noInterval, type Interval } from './interval';
import { zOf } from './normal-quantile';

/** From this count on Byar's approximation is used; below it the exact limits. */
const BYAR_FROM = 10;

function byarLower(x: number, z: number): number {
  return x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3;
}

function exactPoisson(x: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const lower = x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2;
  return { value: x, lower, upper: chiSquareQuantile(1 - tail, 2 * x + 2) / 2 };
}

/**
 * Count with the interval of a Poisson count: exact (chi-square quantiles) below 10, Byar's approximation from 10 on.
 * The lower limit of 0 is exactly 0.
 * @param x the count, not below 0; null when not known
 * @param confidence 0.9 or more, below 1
 * @throws RangeError naming the argument: not finite, negative, confidence out of range
 * @see Breslow & Day 1987, Statistical Methods in Cancer Research II, p. 69; Garwood 1936, Biometrika 28:437–442
 */
export function countInterval(x: number | null, confidence: number): Interval {
  requireConfidence(confidence);
  if (x === null) return noInterval();
  requireNonNegative('x', x);
  if (x < BYAR_FROM) return exactPoisson(x, confidence);
  const z = zOf(confidence);
  return { value: x, lower: byarLower(x, z), upper: byarLower(x + 1, -z) };
}
