/** Columns as they travel in the page: one text for many rows, which costs less to read than as many small values. */

const SEPARATOR = '|';

/**
 * Joins a column of texts; null travels as nothing.
 * @throws RangeError when a text is empty or holds the separator, since it would not come back as it was
 */
export function joinTexts(values: readonly (string | null)[]): string {
  for (const value of values) {
    if (value === '' || value?.includes(SEPARATOR))
      throw new RangeError(`joinTexts: “${value}” cannot travel in a column`);
  }
  return values.map((value) => value ?? '').join(SEPARATOR);
}

/** Splits a column of texts of known length; nothing is null. */
export function splitTexts(column: string): (string | null)[] {
  return column.split(SEPARATOR).map((text) => text || null);
}

/**
 * Joins a column of numbers, rounded to so many places; null travels as nothing.
 * @throws RangeError when a number is not finite
 */
export function joinNumbers(values: readonly (number | null)[], places = 0): string {
  return values
    .map((value) => {
      if (value === null) return '';
      if (!Number.isFinite(value)) throw new RangeError(`joinNumbers: ${value} is not finite`);
      return String(Number(value.toFixed(places)));
    })
    .join(',');
}

/** Splits a column of numbers; nothing is null, and zero is zero. */
export function splitNumbers(column: string): (number | null)[] {
  return column.split(',').map((text) => (text === '' ? null : Number(text)));
}

/** A column whose values repeat: the words once, and for each row the place of its word; -1 for none. */
export interface WordColumn {
  words: readonly string[];
  at: readonly number[];
}

/** Packs a column whose values repeat. */
export function packWords(values: readonly (string | null)[]): WordColumn {
  const words = [...new Set(values.filter((value) => value !== null))];
  return { words, at: values.map((value) => (value === null ? -1 : words.indexOf(value))) };
}

/** Unpacks a column whose values repeat. */
export function unpackWords({ words, at }: WordColumn): (string | null)[] {
  return at.map((place) => words[place] ?? null);
}
