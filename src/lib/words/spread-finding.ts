import { bareValue, valueWithUnit } from './comparison-sentence';
import { formatPeriod } from './periods';

/** What the title of a ranked list is made of; values in the order of the list. */
export interface Spread {
  name: string;
  unit: string;
  period: string;
  /** What the areas are: `services`. */
  areas: string;
  lowest: { label: string; value: number } | null;
  highest: { label: string; value: number } | null;
  middle: readonly [lower: number, median: number, upper: number] | null;
  /** Areas with a value. */
  n: number;
}

/** The finding of a ranked list where no area is chosen: both ends, and between what half of the areas lie. */
export function spreadFinding({ name, unit, period, areas, lowest, highest, middle, n }: Spread): string {
  const when = `in ${period.length === 4 ? '' : 'the '}${formatPeriod(period)}`;
  if (!lowest || !highest) return `${name}: no value is published ${when}`;
  if (n === 1)
    return `${name}: ${valueWithUnit(lowest.value, unit)} in ${lowest.label} ${when}, the only value published`;
  const ends = `from ${bareValue(lowest.value, unit)} (${lowest.label}) to ${bareValue(highest.value, unit)} (${highest.label})`;
  const per = unit === 'per cent' ? '' : ` ${unit}`;
  const half = middle
    ? `; half of the ${n} ${areas} lie between ${bareValue(middle[0], unit)} and ${bareValue(middle[2], unit)}`
    : '';
  return `${name}${when === '' ? '' : ` ${when}`}: ${ends}${per}${half}`;
}
