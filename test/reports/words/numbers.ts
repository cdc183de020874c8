const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as reports write it within a sentence: in words up to ten, in digits above. */
export function countWords(count: number): string {
  return WORDS[count] ?? String(count);
}

/** The same at the beginning of a sentence. */
export function capitalCount(count: number): string {
  const words = countWords(count);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A whole number with commas between thousands. */
export function withCommas(value: number): string {
  return value.toLocaleString('en-GB');
}
