import type { SeriesMissing } from '$lib/data/words';

/** How a value is known. */
export type KnownBasis =
  | 'service'
  | 'authority'
  | 'joint-value'
  | 'former-code'
  | 'main-authority'
  | 'pooled'
  | 'weighted'
  | 'worked-out';
/** Why there is none; `no-row` = this area is in none of the publications for this period. */
export type KnownMissing = SeriesMissing | 'no-row';

const LETTERS: Readonly<Record<KnownBasis | KnownMissing, string>> = {
  service: 's',
  authority: 'a',
  'joint-value': 'j',
  'former-code': 'f',
  'main-authority': 'm',
  pooled: 'p',
  weighted: 'w',
  'worked-out': 'o',
  suppressed: 'U',
  'not-published': 'N',
  'not-applicable': 'X',
  'not-whole': 'H',
  'no-row': 'R'
};
const MEANINGS = new Map(Object.entries(LETTERS).map(([meaning, letter]) => [letter, meaning]));

/** The letter of how a value is known, or of why there is none. */
export function knownLetter(known: KnownBasis | KnownMissing): string {
  return LETTERS[known];
}

/**
 * What a letter stands for.
 * @throws RangeError for a letter that none was written for
 */
export function knownOf(letter: string): KnownBasis | KnownMissing {
  const meaning = MEANINGS.get(letter);
  if (!meaning) throw new RangeError(`knownOf: no meaning for “${letter}”`);
  return meaning as KnownBasis | KnownMissing;
}

/** How a value is known, in a few words for a table; or why there is none. */
export function knownInWords(letter: string, without?: string): string {
  const known = knownOf(letter);
  switch (known) {
    case 'service':
    case 'authority':
      return 'as published';
    case 'joint-value':
      return 'the joint service’s figure, as published for its authorities';
    case 'former-code':
      return 'published under the former authority';
    case 'main-authority':
      return `its one authority with a figure (without ${without ?? 'the others'})`;
    case 'pooled':
      return 'worked out: counts of its authorities put together';
    case 'weighted':
      return 'worked out: rates of its authorities, weighted by children aged 10–17';
    case 'worked-out':
      return 'worked out from published figures';
    case 'suppressed':
      return 'suppressed';
    case 'not-applicable':
      return 'not applicable';
    case 'not-whole':
      return without ? `not published for the whole: without ${without}` : 'not published for the whole';
    case 'not-published':
    case 'no-row':
      return 'not published';
  }
}

/** Whether a value was worked out here and not printed by a publisher. */
export function isWorkedOut(letter: string): boolean {
  return ['pooled', 'weighted', 'worked-out'].includes(knownOf(letter));
}
