import { bareValue, valueWithUnit } from './comparison-sentence';
import { listInWords } from './lists';
import { formatPeriod } from './periods';

/** What the title of an indicator's line over the years is made of. */
export interface OverTheYears {
  /** Name of the indicator, as a sentence begins. */
  name: string;
  unit: string;
  period: string;
  value: number;
  /** Values of others in the same period, side by side and not judged; similar services first. */
  beside: readonly { name: string; value: number }[];
  /** A later period without a value, and the word for what is missing; null when the value is of the newest period. */
  later: { period: string; missing: string } | null;
}

const inWords = (period: string) => `${period.length === 4 ? '' : 'the '}${formatPeriod(period)}`;

/** The newest value of a line over the years, beside similar services first; what is missing since is said first. */
export function overTheYears({ name, unit, period, value, beside, later }: OverTheYears): string {
  const missing = later ? `${later.missing} for ${inWords(later.period)}; ` : '';
  const others = beside.map((one) => `${one.name} ${bareValue(one.value, unit)}`);
  const tail = others.length ? `; ${listInWords(others)}` : '';
  return `${name} over the years: ${missing}${valueWithUnit(value, unit)} in ${inWords(period)}${tail}`;
}
