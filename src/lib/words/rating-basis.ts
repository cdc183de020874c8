import type { RatingBasis } from '$lib/data/words';

/** How a rating is known, in a few words for a label and in a sentence for a reader. */
export interface BasisWords {
  label: string;
  /** The label where room is scarce, as in a tile. */
  short: string;
  sentence: string;
}

/** Words for how a standard's rating is known. */
export function ratingBasisWords(basis: RatingBasis): BasisWords {
  switch (basis) {
    case 'report':
      return { label: 'from the report', short: 'report', sentence: 'Read in the inspection report itself.' };
    case 'other-page':
      return {
        label: 'from another page',
        short: 'another page',
        sentence:
          'Read on another public page, such as a press release or a council paper, not in the report.'
      };
    case 'third-party-scrape':
      return {
        label: 'from a third-party scrape',
        short: 'third party',
        sentence:
          'Read by a machine that a third party ran over the reports. It could not read “Requires improvement”, so what it leaves out is not random.'
      };
    case 'derived-by-arithmetic':
      return {
        label: 'worked out',
        short: 'worked out',
        sentence: 'Worked out from the score and the other ratings; not published in this form.'
      };
    case 'inferred-from-words':
      return {
        label: 'inferred',
        short: 'inferred',
        sentence: 'Inferred from words about the inspection; not printed as a rating.'
      };
    default: {
      const unknown: never = basis;
      throw new RangeError(`ratingBasisWords: unknown basis “${String(unknown)}”`);
    }
  }
}
