import type { ServiceStandard } from '$lib/queries/service-standards';
import type { QuestionView } from './question-view';

/** One standard of one inspection as it is shown; `rating` null means that none was found. */
export interface StandardView {
  code: string;
  name: string;
  domainCode: string;
  domainName: string;
  counts: boolean;
  fromCases: boolean;
  rating: ServiceStandard['rating'];
  basis: ServiceStandard['rating_basis'];
  discretion: ServiceStandard['discretion'];
  note: string | null;
  source: string | null;
  verdict: Verdict | null;
  questions: QuestionView[];
}

/** What the rule says of a standard. */
export interface Verdict {
  status: NonNullable<ServiceStandard['status']>;
  derived: ServiceStandard['derived_rating'];
  reason: string;
  tests: string | null;
  pointsUp: number | null;
  pointsDown: number | null;
  casesUp: number | null;
  casesDown: number | null;
}

function verdictOf(row: ServiceStandard): Verdict | null {
  if (!row.status || !row.reason) return null;
  return {
    status: row.status,
    derived: row.derived_rating,
    reason: row.reason,
    tests: row.discretion_tests,
    pointsUp: row.points_up,
    pointsDown: row.points_down,
    casesUp: row.cases_up,
    casesDown: row.cases_down
  };
}

/** A standard as it is shown, with its key questions. */
export function standardView(row: ServiceStandard, questions: QuestionView[]): StandardView {
  return {
    code: row.standard_code,
    name: row.name,
    domainCode: row.domain_code,
    domainName: row.domain_name,
    counts: row.counts_to_score === 'yes',
    fromCases: row.standard_basis === 'cases',
    rating: row.rating,
    basis: row.rating_basis,
    discretion: row.discretion,
    note: row.note,
    source: row.source,
    verdict: verdictOf(row),
    questions
  };
}
