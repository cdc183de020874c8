import { ratingBasisWords } from '$lib/words/rating-basis';
import { countOf, listInWords } from '$lib/words/lists';
import type { ComparedService } from './compared';
import { heatCell, knownCounts, type HeatCell } from './heat-cell';
import type { StandardRow } from './standard-rows';

/** The word of a cell: the rating, or what stands in its place. */
export function cellWord({ state, rating }: HeatCell): string {
  switch (state) {
    case 'published':
    case 'worked-out':
      return rating ?? '';
    case 'third-party':
      return `Known: ${rating ?? ''}`;
    case 'not-rated':
      return 'Not rated';
    case 'not-found':
      return 'No rating found';
    case 'other-standards':
      return 'Not in its standards';
    case 'no-inspection':
      return 'No inspection found';
    default:
      return state satisfies never;
  }
}

/** What stands under the word: how the rating is known where it was not read in the report; else empty. */
export function cellNote({ state, basis }: HeatCell): string {
  if (state === 'third-party') return 'third party';
  return basis && basis !== 'report' && state !== 'not-rated' ? ratingBasisWords(basis).label : '';
}

/** How many of a service's standards are known and how, for the head of its column. */
export function knownWords(rows: readonly StandardRow[], { inspection }: ComparedService): string {
  const { of, published, workedOut, thirdParty } = knownCounts(rows, inspection);
  if (!of) return 'none';
  const parts = [
    published ? `${published} read` : '',
    workedOut ? `${workedOut} worked out` : '',
    thirdParty ? `${thirdParty} from a third party` : ''
  ].filter(Boolean);
  const known = published + workedOut + thirdParty;
  return known === published ? `${published} of ${of}` : `${known} of ${of}: ${listInWords(parts)}`;
}

/** How many standards two services share the rating of; null where they are not two, or not all twelve were read. */
function alike(rows: readonly StandardRow[], services: readonly ComparedService[]): number | null {
  const [a, b] = services;
  if (services.length !== 2 || !a || !b) return null;
  if (a.inspection?.programmeId !== b.inspection?.programmeId) return null;
  const pairs = rows
    .filter((row) => row.counts)
    .map((row) => [heatCell(row, a.inspection), heatCell(row, b.inspection)] as const);
  const read = pairs.filter(([x, y]) => x.state === 'published' && y.state === 'published');
  return read.length === 12 ? read.filter(([x, y]) => x.rating === y.rating).length : null;
}

/**
 * The finding of the heat table: of two services judged by the same standards, how many are rated alike; else of how
 * many services all twelve ratings were read.
 * @param rows the rows in use
 */
export function heatFinding(rows: readonly StandardRow[], services: readonly ComparedService[]): string {
  const same = alike(rows, services);
  const names = listInWords(services.map(({ name }) => name));
  if (same !== null) return `${names} are rated alike on ${same} of the twelve standards`;
  const whole = services.filter((s) => knownCounts(rows, s.inspection).published === 12).length;
  if (whole === services.length)
    return `All twelve ratings were read for ${services.length === 1 ? names : `all ${services.length} services`}`;
  if (whole === 0) {
    return services.length === 1
      ? 'Not all of the twelve ratings were found in open sources'
      : `All twelve ratings were read for none of the ${services.length} services`;
  }
  return `All twelve ratings were read for ${whole} of ${countOf(services.length, 'service')}`;
}
