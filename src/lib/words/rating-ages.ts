import { formatMonth, formatPartialDate } from './dates';
import { halfYearInWords } from './half-year';
import { countOf, listInWords } from './lists';

/** How old the latest ratings of services are together. */
export interface AgeMiddle {
  /** Month `YYYY-MM` before which the evidence of at least half certainly dates; null without any rating. */
  half_before: string | null;
  /** How many were. */
  before_it: number | null;
  rated: number;
  unrated: number;
  /** Of those rated: dated by the end of fieldwork, by a bare year, by the standards of 2025. */
  with_fieldwork: number;
  year_only: number;
  since_2025: number;
}

/** The finding: before which month the evidence behind at least half of the latest ratings dates, with how many they are. */
export function ageFinding({ half_before, before_it, rated }: AgeMiddle): string {
  if (half_before === null || before_it === null) return 'No current service has a known rating';
  return `${before_it} of the ${rated} known ratings of current services rest on evidence from before ${formatMonth(half_before)}`;
}

/** What the dates rest on: how many are of fieldwork, of publication, of the year only. */
export function ageBasis(middle: AgeMiddle): string {
  const { rated, with_fieldwork, year_only, since_2025 } = middle;
  const parts = [
    `${with_fieldwork} of ${rated} ratings are dated by the end of fieldwork`,
    `the other ${rated - with_fieldwork} by publication, some months later, so they are older than shown`
  ];
  const bare = year_only ? ` Of ${year_only} only the year is known.` : '';
  const since = since_2025
    ? ` ${countOf(since_2025, 'service was', 'services were')} last rated by the standards of 2025, on other work than the rest.`
    : '';
  return `${listInWords(parts)}.${bare}${since}`;
}

/** Services last rated on evidence of a half-year `YYYY-MM/YYYY-MM`, or of a bare year. */
export interface AgeBin {
  half_year: string;
  scale: '0-36' | 'rating';
  services: number;
}

/** What the picture shows: services by half-year, those dated by a year only as such, the standards of 2025 marked. */
export function describeAges(bins: readonly AgeBin[]): string {
  if (bins.length === 0) return 'No service has a known rating.';
  const said = bins.map(({ half_year, scale, services }) => {
    return `${halfYearInWords(half_year)}${scale === 'rating' ? ', standards of 2025' : ''}: ${services}`;
  });
  return `Services by the date of their latest rating. ${said.join('; ')}.`;
}

/** What a date of a rating is the date of: `fieldwork ended June 2018`, `published 2019`. */
export function evidenceInWords(dated: string, byFieldwork: boolean): string {
  return `${byFieldwork ? 'fieldwork ended' : 'published'} ${formatPartialDate(dated)}`;
}
