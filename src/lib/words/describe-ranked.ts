import { countOf, listInWords } from './lists';

/** An area of a ranked list, as it is read out. */
export interface NamedValue {
  label: string;
  value: number;
  lower: number | null;
  upper: number | null;
  role: 'own' | 'similar' | 'other';
}

/** A value with its interval: `110 (95 to 127)`. */
export function valueAndLimits(
  { value, lower, upper }: Pick<NamedValue, 'value' | 'lower' | 'upper'>,
  format: (value: number) => string
): string {
  return lower === null || upper === null
    ? format(value)
    : `${format(value)} (${format(lower)} to ${format(upper)})`;
}

/** What a ranked list shows, in sentences: how many, both ends, the reader's own, those it is compared with. */
export function describeRanked(
  rows: readonly NamedValue[],
  unit: string,
  format: (value: number) => string
): string {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return 'No value is published.';
  const named = (row: NamedValue) => `${row.label} ${valueAndLimits(row, format)}`;
  const ends =
    rows.length === 1
      ? `One area, ${unit}: ${named(first)}.`
      : `${countOf(rows.length, 'area')} in the order of their values, ${unit}: from ${named(first)} to ${named(last)}.`;
  const own = rows.find(({ role }) => role === 'own');
  const place = own ? `Marked: ${named(own)}.` : '';
  const similar = rows.filter(({ role }) => role === 'similar');
  const others = similar.length ? `Similar services: ${listInWords(similar.map(named))}.` : '';
  return [ends, place, others].filter(Boolean).join(' ');
}
