import { MONTHS } from '../../../src/lib/words/dates';

/** Name of a month, 1 to 12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`month must be 1 to 12, got ${month}`);
  return name;
}

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];

/** `2023-10` as `October 2023`. */
export function monthWords(date: string): string {
  const [year, month] = parts(date);
  return `${monthName(month)} ${year}`;
}

/** `2023-10-03` as `3 October 2023`. */
export function dayWords(date: string): string {
  const [, , day] = parts(date);
  return `${day} ${monthWords(date)}`;
}

/** The month so many months before, as `2023-07`. */
export function monthsBefore(date: string, months: number): string {
  const [year, month] = parts(date);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** A period of twelve months as its key and its words: `2019-04/2020-03`, `April 2019 to March 2020`. */
export function yearFrom(month: string): { key: string; words: string } {
  const last = monthsBefore(month, -11);
  return { key: `${month}/${last}`, words: `${monthWords(month)} to ${monthWords(last)}` };
}
