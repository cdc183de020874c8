import type { Rating } from '$lib/data/words';

/** The letters that stand for a rating where the word has no room: O, G, RI, I. */
export function ratingLetters(rating: Rating): 'O' | 'G' | 'RI' | 'I' {
  switch (rating) {
    case 'Outstanding':
      return 'O';
    case 'Good':
      return 'G';
    case 'Requires improvement':
      return 'RI';
    case 'Inadequate':
      return 'I';
    default: {
      const unknown: never = rating;
      throw new RangeError(`ratingLetters: unknown rating “${String(unknown)}”`);
    }
  }
}
