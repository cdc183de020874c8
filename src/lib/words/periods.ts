import { period, type Period } from '$lib/data/period';
import { formatMonth } from './dates';

function read(text: string): Period {
  const found = period(text);
  if (!found) throw new RangeError(`formatPeriod: “${text}” is no period`);
  return found;
}

const isFinancialYear = (p: Period): boolean => p.months === 12 && p.firstMonth.endsWith('-04');
const isCalendarYear = (p: Period): boolean => p.months === 12 && p.firstMonth.endsWith('-01');

/**
 * A period in words: `2024`, `year ending March 2020` or `October 2016 to September 2017`.
 * @throws RangeError when the text is no period
 */
export function formatPeriod(text: string): string {
  const p = read(text);
  if (isCalendarYear(p)) return p.firstMonth.slice(0, 4);
  if (isFinancialYear(p)) return `year ending ${formatMonth(p.lastMonth)}`;
  if (p.months === 1) return formatMonth(p.firstMonth);
  return `${formatMonth(p.firstMonth)} to ${formatMonth(p.lastMonth)}`;
}

/**
 * A period for an axis: `2024`, `2019-20` for a year ending March, else as in words.
 * @throws RangeError when the text is no period
 */
export function formatPeriodShort(text: string): string {
  const p = read(text);
  if (!isFinancialYear(p)) return formatPeriod(text);
  return `${p.firstMonth.slice(0, 4)}-${p.lastMonth.slice(2, 4)}`;
}
