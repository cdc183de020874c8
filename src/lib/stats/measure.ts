import { noInterval, type Interval } from './interval';
import { proportionInterval } from './proportion-interval';
import { rateInterval } from './rate-interval';
import type { Measure, OwnValue } from './compare-with-set';

/** What an indicator's row says of how it is judged. */
export interface JudgedIndicator {
  unit: string;
  judged_by: 'two-sample' | 'middle-half' | 'none';
}

const perOf = (unit: string) =>
  unit.startsWith('per 100,000') ? 100_000 : unit === 'per cent' ? 100 : 10_000;

/** How an indicator is compared, from its unit and the data's word; null where it is not judged at all. */
export function measureOf({ unit, judged_by }: JudgedIndicator): Measure | null {
  return judged_by === 'none' ? null : { judgedBy: judged_by, per: perOf(unit), share: unit === 'per cent' };
}

/**
 * The 95 % interval of a value in the measure's unit: only where the measure counts single children (`two-sample`) and
 * the counts are held.
 * @throws RangeError when a count is negative or above its denominator in a share
 */
export function measureInterval(own: OwnValue, measure: Measure | null): Interval {
  const { value, numerator, denominator } = own;
  if (measure?.judgedBy !== 'two-sample' || value === null || numerator === null || denominator === null)
    return noInterval();
  if (!measure.share) return rateInterval(numerator, denominator, measure.per, 0.95);
  const share = proportionInterval(numerator, denominator, 0.95);
  const pct = (limit: number | null) => (limit === null ? null : limit * 100);
  return { value: pct(share.value), lower: pct(share.lower), upper: pct(share.upper) };
}
