import { partialDate, partialSpan } from '$lib/data/partial-date';

const DATES: readonly string[] = ['published', 'fieldwork'];
const NUMBER = /^\d+(?:\.\d+)?$/;

function within(a: string, b: string): boolean {
  const [whole, part] = [partialSpan(a), partialSpan(b)];
  return (
    whole !== null && part !== null && whole.start.from <= part.start.from && part.end.to <= whole.end.to
  );
}

/**
 * Whether two texts of a column say the same: numbers by value, dates when one is only less exact than the other.
 */
export function sayTheSame(column: string, a: string, b: string): boolean {
  if (a === b) return true;
  if (DATES.includes(column)) return within(a, b) || within(b, a);
  return NUMBER.test(a) && NUMBER.test(b) && Number(a) === Number(b);
}

/** Of two texts that say the same, the one that says more: the more exact date, the number with more digits. */
export function moreExact(column: string, a: string, b: string): string {
  if (DATES.includes(column)) return within(a, b) ? b : a;
  return b.length > a.length && NUMBER.test(b) ? b : a;
}

/** Month and year of a date in words, "December 2021", or the year alone; null when it is none. */
export function monthInWords(date: string, withDay = false): string | null {
  const found = partialDate(date);
  if (!found) return null;
  const [year, month, day] = date.split('-');
  if (!month) return year ?? null;
  const name = new Date(`${year}-${month}-01T00:00:00Z`).toLocaleString('en-GB', {
    month: 'long',
    timeZone: 'UTC'
  });
  return `${withDay && day ? `${Number(day)} ` : ''}${name} ${year}`;
}
