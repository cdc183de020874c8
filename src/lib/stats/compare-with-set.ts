import type { ComparisonReason, ComparisonVerdict, Strength } from '$lib/data/words';
import { compareProportions } from './compare-proportions';
import { compareRates } from './compare-rates';
import { strengthOf } from './strength-of';

/** Fewer members with data than this give no comparison. */
export const FEWEST_MEMBERS = 3;
/** A publisher that withholds small counts withholds these; a zero is published. */
const WITHHELD = { least: 1, most: 5 };
/** A count below this is small: chance moves it by much. */
const SMALL_COUNT = 10;

/** One service's value in one period, in the measure's unit, with its counts where they are held. */
export interface OwnValue {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** What the other members of a set hold in that period, as SQL pooled it; the service itself is not among them. */
export interface SetValues {
  members: number;
  members_with_value: number;
  members_counted: number;
  numerator: number | null;
  denominator: number | null;
  /** Members whose count is withheld: one to five each, out of so many together. */
  members_suppressed: number;
  suppressed_out_of: number | null;
  median: number | null;
  lower_quartile: number | null;
  upper_quartile: number | null;
}

/** How a measure is compared: `per` is the multiplier of a rate, 100 with `share` for a per cent of its denominator. */
export interface Measure {
  judgedBy: 'two-sample' | 'middle-half';
  per: number;
  share: boolean;
  /** True when values are ratings or scores: a middle half is named, chance is not tested. */
  ratings?: true;
}

/** One value beside one set. Percentages of difference and points are in whole units (25 = 25 % or 25 points). */
export interface SetComparison {
  /** Pooled rate or share of the counted members, or the members' median; null without a comparison. */
  comparator: number | null;
  /** Where members are suppressed: what the comparator would be with one, and with five, for each of them. */
  comparatorFrom: number | null;
  comparatorTo: number | null;
  membersUsed: number;
  membersSuppressed: number;
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  differenceUnit: 'per cent' | 'points';
  verdict: ComparisonVerdict;
  strength: Strength;
  reason: ComparisonReason | null;
  /** True when a count behind the comparison is below 10. */
  small: boolean;
}

const unitOf = (measure: Measure) => (measure.share || measure.ratings ? 'points' : 'per cent');

function none(measure: Measure, membersUsed: number, reason: ComparisonReason): SetComparison {
  return {
    comparator: null,
    comparatorFrom: null,
    comparatorTo: null,
    membersUsed,
    membersSuppressed: 0,
    difference: null,
    differenceLower: null,
    differenceUpper: null,
    differenceUnit: unitOf(measure),
    verdict: 'none',
    strength: 'not-judged',
    reason,
    small: false
  };
}

/** The value's distance from the comparator as the reader sees both: in points, or in per cent of the comparator. */
function distance(value: number, comparator: number, measure: Measure): number | null {
  if (unitOf(measure) === 'points') return value - comparator;
  return comparator === 0 ? null : (value / comparator - 1) * 100;
}

/** A count and what it is out of, both held. */
interface Counted {
  count: number;
  denominator: number;
}

/** Difference and verdict of two samples, in the measure's unit; null where neither side has an event. */
function twoSamples(own: Counted, set: Counted, measure: Measure) {
  if (measure.share) {
    const { lower, upper, verdict } = compareProportions(
      { x: own.count, n: own.denominator },
      { x: set.count, n: set.denominator },
      0.95
    );
    const points = (limit: number | null) => (limit === null ? null : limit * 100);
    return verdict && { lower: points(lower), upper: points(upper), verdict };
  }
  const { lower, upper, verdict } = compareRates(own, set, 0.95);
  const percent = (limit: number | null) => (limit === null ? null : (limit - 1) * 100);
  return verdict && { lower: percent(lower), upper: percent(upper), verdict };
}

const outermost = (pick: (a: number, b: number) => number, a: number | null, b: number | null) =>
  a === null || b === null ? null : pick(a, b);

function bySamples(
  value: number,
  own: Counted,
  set: Counted,
  values: SetValues,
  measure: Measure
): SetComparison {
  const { members_counted, members_suppressed: withheld, suppressed_out_of } = values;
  const base = none(measure, members_counted, 'no-events');
  // Published zeros and suppressed ones to fives: leaving the latter out would make the set look worse than it is.
  const filled = (each: number): Counted =>
    withheld && suppressed_out_of !== null
      ? { count: set.count + each * withheld, denominator: set.denominator + suppressed_out_of }
      : set;
  const [least, most] = [filled(WITHHELD.least), filled(WITHHELD.most)];
  const [low, high] = [twoSamples(own, least, measure), twoSamples(own, most, measure)];
  if (!low || !high) return base;
  const rate = ({ count, denominator }: Counted) => (count / denominator) * measure.per;
  const range =
    least === set
      ? {}
      : { comparatorFrom: rate(least), comparatorTo: rate(most), membersSuppressed: withheld };
  if (low.verdict !== high.verdict) return { ...base, ...range, reason: 'suppressed-members' };
  return {
    ...base,
    ...range,
    comparator: rate(set),
    difference: distance(value, rate(set), measure),
    differenceLower: outermost(Math.min, low.lower, high.lower),
    differenceUpper: outermost(Math.max, low.upper, high.upper),
    verdict: low.verdict,
    strength: strengthOf(low.verdict),
    reason: null,
    small: Math.min(own.count, set.count) < SMALL_COUNT
  };
}

function byMiddleHalf(value: number, set: SetValues, measure: Measure): SetComparison {
  const { median, lower_quartile: lower, upper_quartile: upper } = set;
  if (median === null || lower === null || upper === null)
    return none(measure, set.members_with_value, 'too-few-members');
  const reason = measure.judgedBy === 'two-sample' ? 'rates-only' : 'not-single-events';
  return {
    ...none(measure, set.members_with_value, measure.ratings ? 'ratings' : reason),
    comparator: median,
    difference: distance(value, median, measure),
    verdict: value > upper ? 'above' : value < lower ? 'below' : 'within'
  };
}

/**
 * One service's value beside a set of services in the same period: by two samples where the measure counts single
 * children and counts are held on both sides, else against the members' median and middle half, else not at all.
 * @param own the service's value; a null value gives the reason `no-value`
 * @param set what the other members hold; fewer than three with data give `too-few-members`
 * @throws RangeError when a count is negative or above its denominator in a share
 * Members whose counts are withheld are counted with one and with five each; a verdict stands only if it holds for both,
 * so nothing withheld is worked out and nothing is made to look better or worse by its absence.
 * @see Newcombe 1998, Statistics in Medicine 17:873–890; Breslow & Day 1987: Newcombe's interval for shares, log rate ratio or the exact conditional interval for rates
 */
export function compareWithSet(own: OwnValue, set: SetValues, measure: Measure): SetComparison {
  if (own.value === null) return none(measure, set.members_with_value, 'no-value');
  const counted = own.numerator !== null && own.denominator !== null && own.denominator > 0;
  if (
    measure.judgedBy === 'two-sample' &&
    counted &&
    set.members_counted >= FEWEST_MEMBERS &&
    set.numerator !== null &&
    set.denominator
  ) {
    const mine = { count: own.numerator ?? 0, denominator: own.denominator ?? 0 };
    const theirs = { count: set.numerator, denominator: set.denominator };
    return bySamples(own.value, mine, theirs, set, measure);
  }
  if (set.members_with_value < FEWEST_MEMBERS)
    return none(measure, set.members_with_value, 'too-few-members');
  return byMiddleHalf(own.value, set, measure);
}
