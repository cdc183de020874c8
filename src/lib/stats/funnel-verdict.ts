import { requireFinite } from './arguments';
import type { FunnelLimits } from './funnel-limits';

/** Where a value lies in a funnel; the wider limits are tested first. */
export type FunnelVerdict = 'lower-99.8' | 'lower-95' | 'within' | 'higher-95' | 'higher-99.8';

const above = (value: number, limits: FunnelLimits) => limits.upper !== null && value > limits.upper;
const below = (value: number, limits: FunnelLimits) => limits.lower !== null && value < limits.lower;
const known = (limits: FunnelLimits) => limits.lower !== null && limits.upper !== null;

/**
 * Places a value in a funnel: beyond the 99.8 per cent limits, else beyond the 95 per cent limits, else within.
 * A value on a limit is not beyond it.
 * @param value in the unit of the limits
 * @returns null where the value or a limit is not known
 * @throws RangeError when the value is not finite
 */
export function funnelVerdict(
  value: number | null,
  limits95: FunnelLimits,
  limits998: FunnelLimits
): FunnelVerdict | null {
  if (value !== null) requireFinite('value', value);
  if (value === null || !known(limits95) || !known(limits998)) return null;
  if (above(value, limits998)) return 'higher-99.8';
  if (below(value, limits998)) return 'lower-99.8';
  if (above(value, limits95)) return 'higher-95';
  return below(value, limits95) ? 'lower-95' : 'within';
}
