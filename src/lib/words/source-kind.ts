import type { SOURCE_KINDS } from '$lib/data/words';

/** Where a row of an inspection was read, in a few words. */
export function sourceKindWords(kind: (typeof SOURCE_KINDS)[number]): string {
  switch (kind) {
    case 'report':
      return 'read in the report';
    case 'press-release':
      return 'read in a press release of the inspectorate';
    case 'news':
      return 'read in the news or on a council’s page';
    case 'third-party-scrape':
      return 'read by a third party’s scrape of the report';
    default: {
      const unknown: never = kind;
      throw new RangeError(`sourceKindWords: unknown kind “${String(unknown)}”`);
    }
  }
}
