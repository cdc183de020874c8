import { z } from 'zod/mini';
import { partialDate, partialSpan } from './partial-date';
import { period } from './period';

/** Column types that tables and answers may hold (nothing else crosses between the two engines unharmed). */
export type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE';

/** One column: how its text is read, typed, and explained. */
export interface Column<V> {
  sqlType: SqlType;
  /** What it says, for the data dictionary. */
  describe: string;
  /** Unit, where it has one. */
  unit?: string;
  /** What an empty cell means; absent when a cell may not be empty. */
  blank?: string;
  /** What a good cell looks like, for error messages. */
  expected: string;
  /** Contract of one non-empty cell: text in, value out. */
  cell: z.ZodMiniType<V, string>;
  /** Allowed words, where the vocabulary is closed. */
  words?: readonly string[];
  /** Table and column that the value (or each member of the list) must be found in. */
  references?: Reference;
  /** True for cells that hold several values separated by `;`. */
  list?: boolean;
  /** Range of numbers, both ends included. */
  range?: readonly [number, number];
}

/** A reference to another table's column. */
export interface Reference {
  table: string;
  column: string;
}

interface Options {
  unit?: string;
  references?: Reference;
  range?: readonly [number, number];
}

const reads = <V>(read: (text: string) => V | undefined, expected: string): z.ZodMiniType<V, string> =>
  z.pipe(
    z.string(),
    z.transform((text: string, context) => {
      const value = read(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: expected, input: text });
      return z.NEVER;
    })
  ) as z.ZodMiniType<V, string>;

function column<V>(
  sqlType: SqlType,
  describe: string,
  expected: string,
  read: (text: string) => V | undefined,
  options: Options & { words?: readonly string[]; list?: boolean } = {}
): Column<V> {
  return { sqlType, describe, expected, cell: reads(read, expected), ...options };
}

/** The same column, where an empty cell is allowed and means what is said. */
export function blankable<V>(of: Column<V>, blank: string): Column<V | null> {
  return { ...of, blank, cell: of.cell };
}

/** Free text, not empty, without stray spaces around it. */
export function text(describe: string, options: Options = {}): Column<string> {
  const read = (cell: string) => (cell.trim() === cell && cell !== '' ? cell : undefined);
  return column('VARCHAR', describe, 'text without spaces around it', read, options);
}

/** A short name in lower case with hyphens, as ids are. */
export function id(describe: string, options: Options = {}): Column<string> {
  const read = (cell: string) => (/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(cell) ? cell : undefined);
  return column('VARCHAR', describe, 'an id in lower case, words joined by - or _', read, options);
}

/** A code of the Office for National Statistics, such as E06000001. */
export function gssCode(describe: string, options: Options = {}): Column<string> {
  const read = (cell: string) => (/^[EWKNS]\d{8}$/.test(cell) ? cell : undefined);
  return column('VARCHAR', describe, 'a GSS code: a letter and eight digits', read, options);
}

/** One of a closed list of words. */
export function oneOf<const W extends readonly string[]>(words: W, describe: string): Column<W[number]> {
  const known = new Set<string>(words);
  const read = (cell: string) => (known.has(cell) ? cell : undefined);
  return column('VARCHAR', describe, `one of: ${words.join(' | ')}`, read, { words });
}

const inRange = (value: number, range?: readonly [number, number]) =>
  !range || (value >= range[0] && value <= range[1]);
const rangeWords = (range?: readonly [number, number]) => (range ? ` from ${range[0]} to ${range[1]}` : '');

/** A whole number, written without signs, spaces or separators. */
export function integer(describe: string, options: Options = {}): Column<number> {
  const read = (cell: string) => {
    const value = /^(0|[1-9]\d*)$/.test(cell) ? Number(cell) : NaN;
    return Number.isSafeInteger(value) && value <= 2_147_483_647 && inRange(value, options.range)
      ? value
      : undefined;
  };
  return column('INTEGER', describe, `a whole number${rangeWords(options.range)}`, read, options);
}

/** A decimal number, not negative. */
export function decimal(describe: string, options: Options = {}): Column<number> {
  const read = (cell: string) => {
    const value = /^(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : NaN;
    return Number.isFinite(value) && inRange(value, options.range) ? value : undefined;
  };
  return column('DOUBLE', describe, `a number not below 0${rangeWords(options.range)}`, read, options);
}

/** A decimal number that may lie below 0, such as a difference. */
export function signedDecimal(describe: string, options: Options = {}): Column<number> {
  const read = (cell: string) => (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : undefined);
  return column('DOUBLE', describe, 'a number', read, options);
}

/** A percentage, 0 to 100. */
export function percentage(describe: string): Column<number> {
  return decimal(describe, { unit: 'per cent', range: [0, 100] });
}

/** A date to the year, month or day, kept as text so that its precision is kept. */
export function dateText(describe: string): Column<string> {
  const read = (cell: string) => (partialDate(cell) ? cell : undefined);
  return column('VARCHAR', describe, 'a real date: YYYY, YYYY-MM or YYYY-MM-DD', read);
}

/** A date or a span of two dates `a/b`, kept as text. */
export function dateSpanText(describe: string): Column<string> {
  const read = (cell: string) => (partialSpan(cell) ? cell : undefined);
  return column('VARCHAR', describe, 'a real date (YYYY, YYYY-MM, YYYY-MM-DD) or two joined by /', read);
}

/** A period `2019` or `2019-04/2020-03`, kept as text. */
export function periodText(describe: string): Column<string> {
  const read = (cell: string) => (period(cell) ? cell : undefined);
  return column('VARCHAR', describe, 'a period: YYYY or YYYY-MM/YYYY-MM', read);
}

/** Several words of a closed list in one cell, separated by `;`, kept as text. */
export function listOf(words: readonly string[], describe: string): Column<string> {
  const known = new Set(words);
  const read = (cell: string) => {
    const parts = cell.split(';');
    return parts.every((part) => known.has(part)) && new Set(parts).size === parts.length ? cell : undefined;
  };
  const expected = `words separated by ; without spaces or repeats, of: ${words.join(' | ')}`;
  return column('VARCHAR', describe, expected, read, { list: true });
}

/** Several values in one cell, separated by `;`, kept as text. */
export function listText(describe: string, references?: Reference): Column<string> {
  const read = (cell: string) => {
    const parts = cell.split(';');
    const whole = parts.every((part) => part !== '' && part.trim() === part);
    return whole && new Set(parts).size === parts.length ? cell : undefined;
  };
  const options = references ? { references, list: true } : { list: true };
  return column('VARCHAR', describe, 'values separated by ; without spaces or repeats', read, options);
}
