import type { SCORE_BASES } from '$lib/data/words';

/** How a score is known, to stand behind it in brackets; empty when it was read in the report or is not known. */
export function scoreBasisWords(basis: (typeof SCORE_BASES)[number] | null): string {
  switch (basis) {
    case 'report':
    case null:
      return '';
    case 'other-page':
      return ' (the score from another public page, not the report)';
    case 'third-party-scrape':
      return ' (the score from a third-party scrape of the report)';
    case 'derived-by-arithmetic':
      return ' (the score worked out from the ratings, not printed)';
  }
}

/** How a score is known, after its number: `72 from a third-party scrape of reports`. */
export function scoreBasisInShort(basis: (typeof SCORE_BASES)[number]): string {
  switch (basis) {
    case 'report':
      return 'read in the report';
    case 'other-page':
      return 'from another public page';
    case 'third-party-scrape':
      return 'from a third-party scrape of reports';
    case 'derived-by-arithmetic':
      return 'worked out from the standards’ ratings';
  }
}
