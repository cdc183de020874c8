import { formatIndicator } from './indicator-value';
import { formatNumber } from './numbers';
import { formatPeriod } from './periods';

/** What a finding is made of: the newest value with a period, and the nation's value in the same period. */
export interface FindingInput {
  /** Name of the indicator, as a sentence begins. */
  name: string;
  unit: string;
  period: string;
  value: number;
  /** 95 % interval of the value; null where the indicator carries none. */
  lower: number | null;
  upper: number | null;
  comparator: { name: string; value: number } | null;
  /** A later period without a value, and the word for what is missing; null when the value is of the newest period. */
  later: { period: string; missing: string } | null;
}

const withUnit = (value: number, unit: string) =>
  unit === 'per cent' ? `${formatNumber(value)} %` : `${formatIndicator(value, unit)} ${unit}`;

const bare = (value: number, unit: string) =>
  unit === 'per cent' ? `${formatNumber(value)} %` : formatIndicator(value, unit);

const inWords = (period: string) => `${period.length === 4 ? '' : 'the '}${formatPeriod(period)}`;

function difference(value: number, other: number, unit: string): string {
  if (unit === 'per cent') {
    const points = Math.abs(value - other);
    return `${formatNumber(points, 1)} percentage points ${value >= other ? 'above' : 'below'}`;
  }
  const pct = (Math.abs(value - other) / other) * 100;
  return `${formatNumber(pct, 0)} % ${value >= other ? 'above' : 'below'}`;
}

/**
 * The finding of one indicator as a title: value, unit, period, and how it stands to the nation.
 * Where an interval is known, a comparator inside it is called similar (Fingertips' rule, right for a
 * comparator without noise); without an interval both values stand side by side and nothing is judged.
 * A value that is not of the newest period is never judged: what is missing is said first.
 */
export function indicatorFinding(input: FindingInput): string {
  const { name, unit, period, value, lower, upper, comparator } = input;
  if (input.later) {
    const { missing, period: newest } = input.later;
    return `${name}: ${missing} for ${inWords(newest)}; last published ${withUnit(value, unit)} for ${inWords(period)}`;
  }
  const head = `${name}: ${withUnit(value, unit)} in ${inWords(period)}`;
  if (!comparator) return head;
  const other = `${comparator.name} (${bare(comparator.value, unit)})`;
  if (lower === null || upper === null) return `${head}; ${comparator.name} ${bare(comparator.value, unit)}`;
  if (lower <= comparator.value && comparator.value <= upper) return `${head}, similar to ${other}`;
  if (comparator.value === 0) return `${head}, ${value > 0 ? 'higher than' : 'lower than'} ${other}`;
  return `${head}, ${difference(value, comparator.value, unit)} ${other}`;
}
