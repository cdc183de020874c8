import { BEST_FIRST, type Rating } from '$lib/data/words';
import { formatMonth } from './dates';
import { barInterval, barValue, ratedOf, shareInWords, type RatingBarRow } from './describe-rating-bars';
import { countOf, listInWords } from './lists';
import { formatNumber } from './numbers';
import { evidenceInWords } from './rating-ages';

/** A year that a brief is of. */
export interface BriefedYear {
  year: number;
  /** Newest date of the facts in words, where the year is not over in them; else null. */
  soFar: string | null;
}

/** The year in a sentence: `2023`, or `2026 so far`. */
export function yearInWords({ year, soFar }: BriefedYear): string {
  return soFar === null ? String(year) : `${year} so far`;
}

/** The year’s finding on one scale: how many inspections are Good or better, of how many with a known rating. */
export function yearFinding(row: RatingBarRow, of: BriefedYear): string {
  if (ratedOf(row) === 0) return `No rating was found of the reports of ${yearInWords(of)}`;
  return `Good or better in ${yearInWords(of)}: ${barValue(row)}, 95 % interval ${barInterval(row)}`;
}

/** Good or better (x) of those rated (n) in some years. */
export interface SharedYears {
  first_year: number;
  last_year: number;
  better: number;
  rated: number;
}

const span = ({ first_year, last_year }: SharedYears) =>
  first_year === last_year ? String(first_year) : `${first_year} to ${last_year}`;
const points = (share: number | null) => {
  const rounded = Math.round((share ?? 0) * 100);
  return `${rounded > 0 ? '+' : ''}${formatNumber(rounded)}`;
};

/**
 * How a year’s share stands to that of the years before by the same scale, together.
 * @param before null where there is none
 * @param difference the year’s share less the years’ before with its 95 % interval, as proportions; verdict null where
 *   a side has no rating
 */
export function againstBefore(
  before: SharedYears | null,
  difference: {
    difference: number | null;
    lower: number | null;
    upper: number | null;
    verdict: string | null;
  }
): string {
  if (before === null || before.rated === 0 || difference.verdict === null)
    return 'No year before it has a known rating by these standards, so nothing can be compared';
  const { better, rated } = before;
  const verdict =
    difference.verdict === 'similar' ? 'no clear difference' : `clearly ${difference.verdict} in this year`;
  return `In ${span(before)} it was ${shareInWords(better, rated)}: ${verdict} (${points(difference.difference)} percentage points, 95 % interval ${points(difference.lower)} to ${points(difference.upper)})`;
}

/** The scores of a year: how many were found, with median and middle half where the question gives them. */
export function scoresOfYear(spread: {
  inspections: number;
  scored: number;
  lower_quartile: number | null;
  median: number | null;
  upper_quartile: number | null;
}): string {
  const found = `A score was found for ${spread.scored} of ${countOf(spread.inspections, 'inspection')}`;
  const { lower_quartile: lower, median, upper_quartile: upper } = spread;
  if (median === null || lower === null || upper === null)
    return spread.scored === 0 ? found : `${found}, too few for a median`;
  return `${found}: median ${formatNumber(median)} of 36, middle half ${formatNumber(lower)} to ${formatNumber(upper)}`;
}

/** Names of services by their rating, best first, with commas alone since many have an “and”; last those without a rating found. */
export function namesByRating(
  inspections: readonly { service: string; overall_rating: Rating | null }[]
): { rating: Rating | null; names: string }[] {
  return [...BEST_FIRST, null].flatMap((rating) => {
    const names = inspections.filter((one) => one.overall_rating === rating).map(({ service }) => service);
    return names.length ? [{ rating, names: names.join(', ') }] : [];
  });
}

/** How old the latest ratings of today’s services were at the end of a year. */
export function agesAtEnd(
  ages: {
    services: number;
    rated: number;
    oldest: string;
    by_fieldwork: boolean;
    oldest_services: string;
    half_before: string;
    before_it: number;
  },
  { year, soFar }: BriefedYear
): string {
  const when =
    soFar === null
      ? `At the end of ${year}`
      : `With the reports found so far (the newest with an exact date is of ${soFar})`;
  const names = listInWords(ages.oldest_services.split(';'));
  const rated = `${when}, ${ages.rated} of the ${ages.services} services of today had a known rating`;
  const oldest = `the oldest was that of ${names} (${evidenceInWords(ages.oldest, ages.by_fieldwork)})`;
  return `${rated}; ${oldest}. ${ages.before_it} of these ${ages.rated} ratings rested on evidence from before ${formatMonth(ages.half_before)}`;
}

/** What the dates of a year’s inspections allow: how many reports are dated by the year only, how many have fieldwork. */
export function datesOfYear(inspections: readonly { published: string; with_fieldwork: boolean }[]): string {
  const yearOnly = inspections.filter(({ published }) => published.length === 4).length;
  const fieldwork = inspections.filter(({ with_fieldwork }) => with_fieldwork).length;
  const bare = yearOnly ? `; ${yearOnly} of them dated by the year only` : '';
  return `The year is that of publication of ${countOf(inspections.length, 'report')}${bare}. The fieldwork, some months earlier, is known for ${fieldwork}`;
}
