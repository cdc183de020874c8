import type { RatingCount } from '$lib/queries/rating-counts';
import { BEST_FIRST, type Rating } from '$lib/data/words';
import { countOf, listInWords } from '$lib/words/lists';

/** How many services hold each rating, ready to be drawn and said. */
export interface RatingSummary {
  /** Best first, zeros included. */
  counts: { rating: Rating; services: number }[];
  /** Services with a rating. */
  rated: number;
  /** Services for which none was found in open sources. */
  notFound: number;
  /** Services of today. */
  all: number;
  /** First and last year in which the ratings counted were published; null when there are none. */
  years: [first: number, last: number] | null;
}

/** Shapes the counts of one scale; the 2025 programme has no row for services without a rating. */
export function summariseRatings(rows: readonly RatingCount[], scale: RatingCount['scale']): RatingSummary {
  const own = rows.filter((row) => row.scale === scale);
  const counts = BEST_FIRST.map((rating) => ({
    rating,
    services: own.find((row) => row.rating === rating)?.services ?? 0
  }));
  const years = own.flatMap((row) =>
    row.first_year && row.last_year ? [row.first_year, row.last_year] : []
  );
  return {
    counts,
    rated: counts.reduce((sum, { services }) => sum + services, 0),
    notFound: own.find((row) => row.rating === null)?.services ?? 0,
    all: own[0]?.all_services ?? 0,
    years: years.length ? [Math.min(...years), Math.max(...years)] : null
  };
}

/** The finding: how many are Good or better, of how many whose rating is known. */
export function ratingFinding({ counts, rated }: RatingSummary): string {
  if (rated === 0) return 'No rating is known yet';
  const good = counts
    .filter(({ rating }) => rating === 'Good' || rating === 'Outstanding')
    .reduce((sum, { services }) => sum + services, 0);
  return `${good} of ${countOf(rated, 'service')} ${good === 1 ? 'was' : 'were'} Good or Outstanding at the last rating on the 0–36 scale`;
}

/** The counts in one line, best first, without ratings that nobody holds: `3 Outstanding, 7 Good and 7 …`. */
export function countsInWords({ counts }: RatingSummary): string {
  return listInWords(
    counts.filter(({ services }) => services > 0).map(({ rating, services }) => `${services} ${rating}`)
  );
}

/** A span of years: `2021`, or `2018 to 2025`. */
export function yearsInWords(years: readonly [number, number]): string {
  return years[0] === years[1] ? `${years[0]}` : `${years[0]} to ${years[1]}`;
}
