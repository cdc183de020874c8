/** Dates as sources give them: to the year, the month or the day. The precision is kept, never filled up. */

/** How exactly a date is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** A date at its own precision; `from` and `to` are the first and last day it can mean (`YYYY-MM-DD`). */
export interface PartialDate {
  text: string;
  precision: DatePrecision;
  from: string;
  to: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads `2019`, `2019-04` or `2019-04-30`.
 * @returns the date, or null when the text is no such date or the day does not exist.
 */
export function partialDate(text: string): PartialDate | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const [, y, m, d] = found;
  const year = Number(y);
  if (!m) return { text, precision: 'year', from: `${y}-01-01`, to: `${y}-12-31` };
  const month = Number(m);
  if (month < 1 || month > 12) return null;
  const last = lastDayOfMonth(year, month);
  if (!d) return { text, precision: 'month', from: `${y}-${m}-01`, to: `${y}-${m}-${last}` };
  const day = Number(d);
  if (day < 1 || day > last) return null;
  return { text, precision: 'day', from: text, to: text };
}

/** A span `a/b` of two partial dates, or one date standing for itself. */
export interface PartialSpan {
  start: PartialDate;
  end: PartialDate;
}

/**
 * Reads `2018-07` or `2020-08-17/2020-08-20`.
 * @returns the span, or null when either end is no date or the end lies before the start.
 */
export function partialSpan(text: string): PartialSpan | null {
  const parts = text.split('/');
  if (parts.length > 2) return null;
  const start = partialDate(parts[0] ?? '');
  const end = partialDate(parts[1] ?? parts[0] ?? '');
  if (!start || !end || end.to < start.from) return null;
  return { start, end };
}
