import { partialSpan } from '$lib/data/partial-date';
import { formatPartialDate, formatPartialSpan } from '$lib/words/dates';
import { formatNumber, numberInWords } from '$lib/words/numbers';

/** A piece of words; `hit` where it is the value itself. */
export interface Piece {
  text: string;
  hit: boolean;
}

function numberForms(value: string): string[][] {
  if (!/^\d{1,12}(\.\d+)?$/.test(value)) return [];
  const number = Number(value);
  const places = value.split('.')[1]?.length ?? 0;
  const word = Number.isInteger(number) && number > 0 && number < 10 ? [[numberInWords(number)]] : [];
  return [[formatNumber(number, places)], ...word];
}

function dateForms(value: string): string[][] {
  const span = partialSpan(value);
  if (!span) return [];
  const ends = [span.start.text, span.end.text];
  return [
    [formatPartialSpan(value)],
    ends.map(formatPartialDate),
    ends.map((end) => formatPartialDate(end.slice(0, 7)))
  ];
}

/** Ways in which words may print a value, the plainest first. */
function formsOf(value: string): string[][] {
  const spaced = value.replaceAll(/[-_]/g, ' ');
  return [[value], ...dateForms(value), ...numberForms(value), [spaced]];
}

function findForms(words: string, forms: readonly string[]): RegExpExecArray[] {
  const choices = forms
    .filter((form) => form !== '')
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (choices.length === 0) return [];
  // Not within a longer word or number: 8 is not in 88, 1.8 or 8,000.
  const whole = `(?<![\\p{L}\\d]|\\d[.,])(?:${choices.join('|')})(?![\\p{L}\\d]|[.,]\\d)`;
  return [...words.matchAll(new RegExp(whole, 'giu'))];
}

/** Words cut into pieces, those that print the value marked; a single piece when it is not found as such. */
export function markValue(words: string, value: string): Piece[] {
  for (const forms of formsOf(value)) {
    const found = findForms(words, forms);
    if (found.length > 0) return cut(words, found);
  }
  return [{ text: words, hit: false }];
}

function cut(words: string, found: readonly RegExpExecArray[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: text, index } of found) {
    pieces.push({ text: words.slice(at, index), hit: false }, { text, hit: true });
    at = index + text.length;
  }
  pieces.push({ text: words.slice(at), hit: false });
  return pieces.filter(({ text }) => text !== '');
}

/** Pieces with long stretches before and after what is marked cut away, at whole words; `cut` says whether any was. */
export function shorten(pieces: readonly Piece[], keep: number): { pieces: Piece[]; cut: boolean } {
  const first = pieces.findIndex(({ hit }) => hit);
  const shorter = pieces.map((piece, index): Piece => {
    if (piece.hit || piece.text.length <= 2 * keep) return piece;
    const head = piece.text.slice(0, keep).replace(/\s\S*$/, '');
    const tail = piece.text.slice(-keep).replace(/^\S*\s/, '');
    if (index < first) return { ...piece, text: index === 0 ? `… ${tail}` : `${head} … ${tail}` };
    return { ...piece, text: index < pieces.length - 1 ? `${head} … ${tail}` : `${head} …` };
  });
  return { pieces: shorter, cut: shorter.some((piece, index) => piece !== pieces[index]) };
}
