import { listInWords } from './lists';

/** What the sentences on a strip are made of. */
export interface DescribedStrip {
  own: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Words for the set, as in `similar services`. */
  others: string;
  comparator: number | null;
  /** Whether the comparator is the members put together or their median. */
  comparatorIs: 'together' | 'median';
  lowerQuartile: number | null;
  upperQuartile: number | null;
  lowest: number | null;
  highest: number | null;
}

/** What a strip shows, for those who do not see it. */
export function describeStrip(strip: DescribedStrip, format: (value: number) => string): string {
  const { value, lower, upper, comparator, lowerQuartile, upperQuartile, lowest, highest } = strip;
  const interval =
    lower === null || upper === null
      ? ', without an interval'
      : `, 95 % interval ${format(lower)} to ${format(upper)}`;
  const own = value === null ? `${strip.own}: no figure.` : `${strip.own}: ${format(value)}${interval}.`;
  const parts = [
    comparator === null ? '' : `${strip.comparatorIs} ${format(comparator)}`,
    lowerQuartile === null || upperQuartile === null
      ? ''
      : `middle half from ${format(lowerQuartile)} to ${format(upperQuartile)}`,
    lowest === null || highest === null ? '' : `all from ${format(lowest)} to ${format(highest)}`
  ].filter((part) => part !== '');
  const others = strip.others.charAt(0).toUpperCase() + strip.others.slice(1);
  return parts.length ? `${own} ${others}: ${listInWords(parts)}.` : `${own} ${others}: no figures.`;
}
