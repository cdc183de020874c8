import { requireConfidence, requireNonNegative } from './arguments';
import { betaQuantile } from './beta-quantile';
import { verdictAgainst, type Verdict } from './difference-verdict';
import { zOf } from './normal-quantile';

/** A count and the population it comes from; null where not known. A count worked out from a rate need not be whole. */
export interface CountOf {
  count: number | null;
  denominator: number | null;
}

/**
 * Ratio of two rates (a over b) with its interval; all null where nothing can be said.
 * `ratio` is null while `lower` is not where only b counts none: then the ratio has no upper end either.
 */
export interface RateComparison {
  ratio: number | null;
  lower: number | null;
  upper: number | null;
  verdict: Verdict | null;
  method: 'log' | 'exact' | null;
}

/** A count below this on either side takes the exact interval. */
const LOG_FROM = 10;

interface Limits {
  lower: number;
  upper: number | null;
}

/** Limits of the ratio of two Poisson counts: exp(ln(x/y) ± z √(1/x + 1/y)). */
function logLimits(x: number, y: number, confidence: number): Limits {
  const factor = Math.exp(zOf(confidence) * Math.sqrt(1 / x + 1 / y));
  return { lower: x / y / factor, upper: (x / y) * factor };
}

/**
 * Limits of the ratio of two Poisson counts from Clopper and Pearson's limits of x in x + y, as odds. The odds divide
 * two beta quantiles, each near its own end, so that no digits are lost to 1 − p.
 */
function exactLimits(x: number, y: number, confidence: number): Limits {
  const tail = (1 - confidence) / 2;
  const odds = (p: number, a: number, b: number) => betaQuantile(p, a, b) / betaQuantile(1 - p, b, a);
  const upper = y === 0 ? Infinity : odds(1 - tail, x + 1, y);
  return { lower: x === 0 ? 0 : odds(tail, x, y + 1), upper: Number.isFinite(upper) ? upper : null };
}

function requireCount(owner: string, { count, denominator }: CountOf): void {
  if (count !== null) requireNonNegative(`${owner}.count`, count);
  if (denominator !== null) requireNonNegative(`${owner}.denominator`, denominator);
}

/**
 * How many times the rate of b the rate of a is: by the log rate ratio, or exactly (conditional on the total) when
 * either count is below 10. "Higher" when the whole interval lies above 1, "lower" when it lies below, else "similar".
 * The two sides must be different people: leave a service out of the group it is held against.
 *
 * Zero is a count: none in a gives the ratio 0 with a finite upper limit; none in b gives no ratio and no upper limit
 * (both null) but a lower limit and a verdict; none in both says nothing, and all is null. A count worked out as a
 * small fraction of one may leave no upper limit either.
 * @param a what is judged
 * @param b what it is held against
 * @param confidence 0.9 or more, below 1
 * @throws RangeError naming the argument: not finite, negative, confidence out of range
 * @see Rothman, Greenland & Lash 2008, Modern Epidemiology, ch. 14 (log rate ratio); Clopper & Pearson 1934,
 *   Biometrika 26:404–413; Przyborowski & Wilenski 1940, Biometrika 31:313–323 (counts given their total)
 */
export function compareRates(a: CountOf, b: CountOf, confidence: number): RateComparison {
  requireConfidence(confidence);
  requireCount('a', a);
  requireCount('b', b);
  const none: RateComparison = { ratio: null, lower: null, upper: null, verdict: null, method: null };
  if (a.count === null || b.count === null || !a.denominator || !b.denominator) return none;
  if (a.count === 0 && b.count === 0) return none;
  const method = Math.min(a.count, b.count) < LOG_FROM ? 'exact' : 'log';
  const limits = (method === 'exact' ? exactLimits : logLimits)(a.count, b.count, confidence);
  const scale = b.denominator / a.denominator;
  const lower = limits.lower * scale;
  const upper = limits.upper === null ? null : limits.upper * scale;
  const ratio = b.count === 0 ? null : (a.count / b.count) * scale;
  return { ratio, lower, upper, verdict: verdictAgainst(1, lower, upper), method };
}
