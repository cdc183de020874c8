import type { ComparedInspection } from './compared';

/** How a score is known, in a few words under it; empty when it was read in the report. */
export function scoreNote(basis: ComparedInspection['scoreBasis']): string {
  switch (basis) {
    case 'report':
    case null:
      return '';
    case 'other-page':
      return 'from another public page';
    case 'third-party-scrape':
      return 'from a third party’s copy';
    case 'derived-by-arithmetic':
      return 'worked out, not printed';
    case 'sum-of-published':
      return 'as its twelve ratings add up';
    default:
      return basis satisfies never;
  }
}
