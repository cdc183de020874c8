import { requireConfidence, requireNonNegative } from './arguments';
import { zOf } from './normal-quantile';

/** Children (or decisions) counted in a group, and the population that the group could be counted from. */
export interface GroupCount {
  count: number | null;
  population: number | null;
}

/** Why an index is not given; null where it is. A missing count is not a count that is too small. */
export type NoIndexReason = 'no-count' | 'no-population' | 'too-few';

/** How many times the reference group's rate a group's rate is, with its interval; all null with the reason. */
export interface RelativeRateIndex {
  value: number | null;
  lower: number | null;
  upper: number | null;
  reason: NoIndexReason | null;
}

/** A cell with fewer than this says too little. */
const FEWEST = 5;

function requireGroup(owner: string, { count, population }: GroupCount): void {
  if (count !== null) requireNonNegative(`${owner}.count`, count);
  if (population !== null) requireNonNegative(`${owner}.population`, population);
  if (count !== null && population !== null && population > 0 && count > population) {
    throw new RangeError(
      `${owner}.count must not be above ${owner}.population = ${population}, got ${count}`
    );
  }
}

/**
 * Relative rate index: the rate of a group over the rate of the reference group (White), with the log-normal interval
 * of a ratio of two proportions, standard error √(1/x₁ − 1/n₁ + 1/x₀ − 1/n₀). 1 is parity.
 * The populations must be of the same ages as the counts: all-age ethnicity is never a denominator for children.
 * @param a the group looked at
 * @param reference the group it is held against
 * @param confidence 0.9 or more, below 1
 * @returns all null with a reason: a count not known, a population not known or 0, or a count below 5 (zero included)
 * @throws RangeError naming the argument: not finite, negative, count above population, confidence out of range
 * @see Katz, Baptista, Azen & Pike 1978, Biometrics 34:469–474; OJJDP, Disproportionate Minority Contact Technical
 *   Assistance Manual, 4th edition 2009, ch. 1 (the index)
 */
export function relativeRateIndex(
  a: GroupCount,
  reference: GroupCount,
  confidence: number
): RelativeRateIndex {
  requireConfidence(confidence);
  requireGroup('a', a);
  requireGroup('reference', reference);
  const none = (reason: NoIndexReason) => ({ value: null, lower: null, upper: null, reason });
  if (a.count === null || reference.count === null) return none('no-count');
  if (!a.population || !reference.population) return none('no-population');
  if (Math.min(a.count, reference.count) < FEWEST) return none('too-few');
  const spare = ({ count, population }: { count: number; population: number }) => 1 / count - 1 / population;
  const variance =
    spare({ count: a.count, population: a.population }) +
    spare({ count: reference.count, population: reference.population });
  const value = ((a.count / reference.count) * reference.population) / a.population;
  const factor = Math.exp(zOf(confidence) * Math.sqrt(variance));
  return { value, lower: value / factor, upper: value * factor, reason: null };
}
