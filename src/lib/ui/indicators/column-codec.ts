/** Characters that need no escape in JSON, HTML or JavaScript; the first half ends a number, the second goes on. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;=?@[]';
const BASE = 40;
const MISSING = '^';
const DIGITS = new Map([...ALPHABET].map((character, i) => [character, i]));

/** A whole number in the fewest characters: even for those not below 0, odd for those below. */
function encodeNumber(value: number): string {
  let left = value >= 0 ? 2 * value : -2 * value - 1;
  let text = '';
  while (left >= BASE) {
    text += ALPHABET[BASE + (left % BASE)] ?? '';
    left = Math.floor(left / BASE);
  }
  return text + (ALPHABET[left] ?? '');
}

/**
 * Writes whole numbers as one text, null as `^`.
 * @throws RangeError for a number that is not whole
 */
export function encodeColumn(values: readonly (number | null)[]): string {
  return values
    .map((value) => {
      if (value === null) return MISSING;
      if (!Number.isSafeInteger(value)) throw new RangeError(`encodeColumn: ${value} is no whole number`);
      return encodeNumber(value);
    })
    .join('');
}

/**
 * Reads what `encodeColumn` wrote.
 * @throws RangeError for a character that it does not write
 */
export function decodeColumn(text: string): (number | null)[] {
  const values: (number | null)[] = [];
  let sum = 0;
  let weight = 1;
  for (const character of text) {
    if (character === MISSING) {
      values.push(null);
      continue;
    }
    const digit = DIGITS.get(character);
    if (digit === undefined) throw new RangeError(`decodeColumn: “${character}” stands for nothing`);
    sum += (digit % BASE) * weight;
    weight *= BASE;
    if (digit >= BASE) continue;
    values.push(sum % 2 === 0 ? sum / 2 : -(sum + 1) / 2);
    sum = 0;
    weight = 1;
  }
  return values;
}
