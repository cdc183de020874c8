import { partialDate, partialSpan, type PartialDate } from '$lib/data/partial-date';

/** Months as they are written out, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const;

/**
 * A month written out, for instance `September 2018`.
 * @param text a month `YYYY-MM`, or a day of it
 */
export function formatMonth(text: string): string {
  const name = MONTHS[Number(text.slice(5, 7)) - 1];
  if (!name) throw new RangeError(`formatMonth: “${text}” is no month`);
  return `${name} ${text.slice(0, 4)}`;
}

function inWords(date: PartialDate): string {
  if (date.precision === 'year') return date.text;
  if (date.precision === 'month') return formatMonth(date.text);
  return `${Number(date.text.slice(8))} ${formatMonth(date.text)}`;
}

/**
 * A date as exactly as it is known: `2013`, `September 2018` or `5 November 2020`.
 * @throws RangeError when the text is no date
 */
export function formatPartialDate(text: string): string {
  const date = partialDate(text);
  if (!date) throw new RangeError(`formatPartialDate: “${text}” is no date`);
  return inWords(date);
}

/**
 * A date or a span of dates, for instance `17 to 20 August 2020` or `July 2018`.
 * @throws RangeError when the text is neither
 */
export function formatPartialSpan(text: string): string {
  const span = partialSpan(text);
  if (!span) throw new RangeError(`formatPartialSpan: “${text}” is no date and no span of dates`);
  const { start, end } = span;
  if (start.text === end.text) return inWords(end);
  const sameMonth = start.precision === 'day' && start.text.slice(0, 7) === end.text.slice(0, 7);
  return `${sameMonth ? Number(start.text.slice(8)) : inWords(start)} to ${inWords(end)}`;
}
