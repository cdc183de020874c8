import { formatNumber } from '$lib/words/numbers';
import type { SqlAnswer } from './run-sql';

/** How many rows the page shows at most: more are slow to draw and to scroll, and the file holds them. */
export const MOST_SHOWN = 500;
/** How many rows the file holds at most: every table of the site is smaller by far. */
export const MOST_SAVED = 200_000;

const rowsWord = (count: number) => `${formatNumber(count)} ${count === 1 ? 'row' : 'rows'}`;

/** What came of a query, in a sentence. */
export function foundWords({ rows, more }: Pick<SqlAnswer, 'rows' | 'more'>, ms: number): string {
  const took = `in ${ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`}`;
  if (rows.length === 0) return `No row fits, ${took}.`;
  if (more)
    return `More than ${rowsWord(rows.length)}, of which the first ${formatNumber(rows.length)} are shown, ${took}.`;
  return `${rowsWord(rows.length)}, ${took}.`;
}

/** What a saved file holds, in a sentence. */
export function savedWords({ rows, more }: Pick<SqlAnswer, 'rows' | 'more'>): string {
  if (more) return `The file holds the first ${rowsWord(rows.length)}; the result has more.`;
  return `The file holds the whole result: ${rowsWord(rows.length)}.`;
}

/** A value as the table shows it; null is a word, and so is a text without a character. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return value === '' ? 'empty text' : String(value);
}

const LONG_TEXT = 40;

/** Whether a column holds long texts: it needs room, or each would become a tall and narrow strip. */
export function isLong(name: string, rows: SqlAnswer['rows']): boolean {
  return rows.some((row) => String(row[name] ?? '').length > LONG_TEXT);
}
