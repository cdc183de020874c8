const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Pattern of a whole number below a hundred in words, or of any in digits with or without commas; no groups inside. */
export const NUMBER = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')}|\\d{1,3}(?:,\\d{3})+|\\d+)`;

/** Reads a whole number: `nine`, `Thirty-eight`, `38`, `1,176,720`; null for anything else. */
export function numberOf(text: string): number | null {
  const word = text.trim().toLowerCase();
  if (/^\d{1,3}(,\d{3})+$|^\d+$/.test(word)) return Number(word.replaceAll(',', ''));
  const [head = '', tail] = word.split(/[- ]/);
  const one = ONES.indexOf(head);
  if (one >= 0) return tail === undefined ? one : null;
  const ten = TENS.indexOf(head);
  if (ten < 0) return null;
  const rest = tail === undefined ? 0 : ONES.indexOf(tail);
  return rest < 0 || rest > 9 || (tail !== undefined && rest === 0) ? null : (ten + 2) * 10 + rest;
}
