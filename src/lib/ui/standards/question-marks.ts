import type { StandardQuestion } from '$lib/queries/standard-questions';
import { proportionInterval } from '$lib/stats/proportion-interval';
import { roundedPct } from '$lib/rules/rounded-pct';
import type { QuestionMark } from '$lib/words/describe-questions';
import { drivingGap, type DrivingGap } from '$lib/words/driving-question';
import type { StandardRating } from '$lib/data/words';

/** Up to so many reports are shown one by one; more would run over pages. */
export const MOST_ONE_BY_ONE = 8;

/** A key question's result with what it is of. */
export interface ReportQuestion extends QuestionMark {
  code: string;
  countBasis: string | null;
  /** Whether it rests on few cases by the rule of the programme, and how many those are at most; null = it does not. */
  few: number | null;
  /** What the share is of, as far as the report says. */
  base: string;
}

/** The key questions of one standard in one report. */
export interface QuestionReport {
  inspectionId: string;
  programmeId: string;
  serviceId: string;
  service: string;
  published: string;
  /** Address or citation. */
  source: string;
  rating: StandardRating | null;
  /** What the rule gives without discretion; null where nothing can be derived. */
  derived: StandardRating | null;
  questions: readonly ReportQuestion[];
  gap: DrivingGap | null;
}

/** What a share is of: all cases of the sample, those that the question applied to, or not said. */
export function baseInWords({ relevant_cases: n, sample }: StandardQuestion): string {
  if (n === null) return 'what the share is of is not said';
  if (sample === null) return `of ${n} cases`;
  return n === sample
    ? `of all ${n} cases of the sample`
    : `of the ${n} of ${sample} cases that it applied to`;
}

function markOf(row: StandardQuestion): ReportQuestion | null {
  const { yes_cases: yes, relevant_cases: relevant, published_pct: printed } = row;
  const pct = roundedPct({ code: row.question_code, yes, relevant, pct: printed });
  if (pct === null) return null;
  const { lower, upper } = proportionInterval(yes, relevant, 0.95);
  return {
    code: row.question_code,
    label: row.label,
    pct,
    yes,
    n: relevant,
    lower: lower === null ? null : 100 * lower,
    upper: upper === null ? null : 100 * upper,
    driving: row.driving,
    countBasis: row.count_basis,
    few: relevant !== null && row.few_cases !== null && relevant <= row.few_cases ? row.few_cases : null,
    base: baseInWords(row)
  };
}

/** The results of a standard's key questions, report by report, in the order given; a question without a case is left out. */
export function questionReports(rows: readonly StandardQuestion[]): QuestionReport[] {
  return [...new Set(rows.map((row) => row.inspection_id))].map((inspectionId) => {
    const own = rows.filter((row) => row.inspection_id === inspectionId);
    const [first] = own;
    if (!first) throw new RangeError(`questionReports: no row of “${inspectionId}”`);
    const questions = own.flatMap((row) => markOf(row) ?? []);
    return {
      inspectionId,
      programmeId: first.programme_id,
      serviceId: first.service_id,
      service: first.service_name,
      published: first.published,
      source: first.source,
      rating: first.published_rating,
      derived: first.derived_rating,
      questions,
      gap: drivingGap(questions)
    };
  });
}
