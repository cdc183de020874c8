import type { InspectionRow } from '$lib/data/inspections';
import type { StandardRatingRow } from '$lib/data/standard-ratings';
import type { StandardVerdictRow } from '$lib/data/standard-verdicts';
import { DISCRETION_TESTS, type DiscretionTestName } from '$lib/data/words';
import type { DiscretionTest, DiscretionTests } from '$lib/rules/discretion-tests';
import { standardOf } from '$lib/rules/lookups';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { QuestionResult } from '$lib/rules/question-result';
import { standardVerdict } from '$lib/rules/standard-verdict';

/** The column that counts the sample which a domain's standards rest on. */
const SAMPLE_OF_DOMAIN: Readonly<Record<string, 'court_cases' | 'oocd_cases'>> = {
  2: 'court_cases',
  3: 'oocd_cases'
};

/** The three tests in one cell: `boundary:holds;one-case:fails;few-cases:unknown`. */
export function discretionText(tests: DiscretionTests): string {
  const outcomes: Record<DiscretionTestName, DiscretionTest> = {
    boundary: tests.boundary,
    'one-case': tests.oneCase,
    'few-cases': tests.fewCases
  };
  return DISCRETION_TESTS.map((name) => `${name}:${outcomes[name].outcome}`).join(';');
}

/**
 * The verdict row of one standard of one inspection.
 * @param rules rules of the inspection's programme
 * @param results all results of the inspection's key questions
 */
export function judgeStandard(
  rules: ProgrammeRules,
  inspection: InspectionRow,
  row: StandardRatingRow,
  results: readonly QuestionResult[]
): StandardVerdictRow {
  const { domain } = standardOf(rules, row.standard_code);
  const sample = SAMPLE_OF_DOMAIN[domain];
  const { status, derived, tests, margins, reason } = standardVerdict(rules, {
    code: row.standard_code,
    published: row.rating,
    basis: row.basis,
    discretion: row.discretion,
    results,
    sampleCases: sample ? inspection[sample] : null
  });
  return {
    inspection_id: row.inspection_id,
    standard_code: row.standard_code,
    published_rating: row.rating,
    derived_rating: derived.rating,
    driving_questions: derived.drivers.length ? derived.drivers.join(';') : null,
    lowest_pct: derived.pct,
    status,
    discretion_tests: tests && discretionText(tests),
    points_up: margins.pointsUp,
    points_down: margins.pointsDown,
    cases_up: margins.casesUp,
    cases_down: margins.casesDown,
    reason
  };
}
