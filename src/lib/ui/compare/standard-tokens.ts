import { RATING_BASES, STANDARD_RATINGS } from '$lib/data/words';
import type { KnownStandard } from './compared';

// `11ae3`: code without its dot, letter of the rating, letter of the basis, place of the source if not the inspection's.
const TOKEN = /^(\d)(\d)([a-e])([a-e])(\d*)$/;
const letter = (at: number) => String.fromCharCode(97 + at);
const place = (text: string | undefined) => (text ?? '').charCodeAt(0) - 97;

/**
 * Packs the known standards of an inspection into one text.
 * @param own source of the inspection
 * @param others sources that are not an inspection's own; those met here are added
 */
export function packStandards(standards: readonly KnownStandard[], own: string, others: string[]): string {
  return standards
    .map(({ code, rating, basis, source }) => {
      if (source !== own && !others.includes(source)) others.push(source);
      const at = source === own ? '' : others.indexOf(source);
      const known = letter(STANDARD_RATINGS.indexOf(rating)) + letter(RATING_BASES.indexOf(basis));
      return `${code.replace('.', '')}${known}${at}`;
    })
    .join(' ');
}

/**
 * Unpacks the known standards of an inspection.
 * @throws RangeError when a token is none: the page is of another version than its data
 */
export function unpackStandards(text: string, own: string, others: readonly string[]): KnownStandard[] {
  if (!text) return [];
  return text.split(' ').map((token) => {
    const [, domain, number, ratingAt, basisAt, sourceAt] = TOKEN.exec(token) ?? [];
    const rating = STANDARD_RATINGS[place(ratingAt)];
    const basis = RATING_BASES[place(basisAt)];
    const source = sourceAt ? others[Number(sourceAt)] : own;
    if (!rating || !basis || source === undefined)
      throw new RangeError(`unpackStandards: “${token}” is no standard`);
    return { code: `${domain}.${number}`, rating, basis, source };
  });
}
