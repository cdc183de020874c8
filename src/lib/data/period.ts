/** Periods of indicators: `2019` (calendar year), `2019-04/2020-03` (months, both included). */

/** A period with its first and last month (`YYYY-MM`) and its length. */
export interface Period {
  text: string;
  firstMonth: string;
  lastMonth: string;
  months: number;
}

const YEAR = /^\d{4}$/;
const SPAN = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;

/**
 * Reads a period.
 * @returns the period, or null when the text is none or it ends before it begins.
 */
export function period(text: string): Period | null {
  if (YEAR.test(text)) return { text, firstMonth: `${text}-01`, lastMonth: `${text}-12`, months: 12 };
  const found = SPAN.exec(text);
  if (!found) return null;
  const [y1, m1, y2, m2] = found.slice(1, 5).map(Number) as [number, number, number, number];
  if (m1 < 1 || m1 > 12 || m2 < 1 || m2 > 12) return null;
  const months = (y2 - y1) * 12 + (m2 - m1) + 1;
  if (months < 1) return null;
  const [firstMonth, lastMonth] = text.split('/') as [string, string];
  return { text, firstMonth, lastMonth, months };
}
