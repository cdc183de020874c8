import { limitInWords, type EnoughKnown } from './enough-known';
import { countOf, listInWords } from './lists';
import { knownInWords, tallyInWords, type RatingTally } from './rating-tally';

/** How a standard stands in one programme. */
export interface StandardStanding extends RatingTally, EnoughKnown {
  whole: boolean;
  /** Further ratings that it takes until a share may be given. */
  needed: number;
}

/** What may be said of a standard: its known ratings as counts, and whether a share of them may be given. */
export function standardStanding(row: StandardStanding): string {
  if (row.inspected === 0) return 'No inspection by these standards was found.';
  const known = `${knownInWords(row)} ratings are known: ${tallyInWords(row)}.`;
  if (row.whole) return known;
  return `${known} Too few for a share: that would take ${countOf(row.needed, 'further rating')} (${limitInWords(row)}).`;
}

/**
 * The first sentence of a standard's page: of how many inspections it is known in each programme, and whether that is
 * enough to say how many services it holds back.
 * @param programmes each with its short name, `standards of 2018`
 */
export function standardLede(programmes: readonly (StandardStanding & { short: string })[]): string {
  const known = listInWords(programmes.map((row) => `${knownInWords(row)} inspections by the ${row.short}`));
  const few = programmes.filter(({ whole }) => !whole);
  if (few.length === 0) return `The rating is known for ${known}.`;
  const where =
    few.length === programmes.length ? '' : ` by the ${listInWords(few.map(({ short }) => short))}`;
  return `The rating is known for ${known}: too few to say how many services it holds back${where}.`;
}

/** What the known ratings of a standard may not be taken for, and what is left out of them; empty when all are from reports. */
export function knownCaveat(
  known: readonly { basis: 'report' | 'other-page' }[],
  { whole, known_otherwise: otherwise }: { whole: boolean; known_otherwise: number }
): string {
  const other = known.filter(({ basis }) => basis === 'other-page').length;
  const lean =
    other > 0 && !whole
      ? `${other} of these ${known.length} come from other pages, such as press releases, councils and newspapers, which name the best and the worst: they are no sample.`
      : '';
  const left =
    otherwise > 0
      ? `${countOf(otherwise, 'more rating')} ${otherwise === 1 ? 'is' : 'are'} known from a third party’s machine, which could not read “Requires improvement”, or ${otherwise === 1 ? 'was' : 'were'} worked out or inferred; they are not counted.`
      : '';
  return [lean, left].filter(Boolean).join(' ');
}
