import type { InspectionRow } from '$lib/data/inspections';
import type { OverallVerdictRow } from '$lib/data/overall-verdicts';
import type { StandardRatingRow } from '$lib/data/standard-ratings';
import type { StandardVerdictRow } from '$lib/data/standard-verdicts';
import { overallVerdict } from '$lib/rules/overall-verdict';
import type { ProgrammeRules } from '$lib/rules/programme-rules';

const PILOT = ' The inspection was a pilot, which is unofficial.';

/**
 * The verdict row of one inspection on the 0-36 scale.
 * A score that was worked out from the ratings stands in the row as known, but is no check of their sum.
 * @param rules rules of the inspection's programme
 * @param ratings its standards' ratings as known
 * @param verdicts the verdicts on these standards
 */
export function judgeOverall(
  rules: ProgrammeRules,
  inspection: InspectionRow,
  ratings: readonly StandardRatingRow[],
  verdicts: readonly StandardVerdictRow[]
): OverallVerdictRow {
  const derived = new Map(verdicts.map((row) => [row.standard_code, row.derived_rating]));
  const scoreWorkedOut = inspection.score_basis === 'derived-by-arithmetic';
  const verdict = overallVerdict(rules, {
    rating: inspection.overall_rating,
    score: scoreWorkedOut ? null : inspection.overall_score,
    scoreWorkedOut,
    standards: Object.fromEntries(
      ratings.map(({ standard_code: code, rating, basis }) => [
        code,
        { rating, basis, derived: derived.get(code) ?? null }
      ])
    )
  });
  return {
    inspection_id: inspection.inspection_id,
    published_rating: inspection.overall_rating,
    published_score: inspection.overall_score,
    rated_standards: verdict.ratedStandards,
    sum_of_published: verdict.sumOfPublished,
    sum_of_derived: verdict.sumOfDerived,
    derived_rating: verdict.derivedRating,
    status: verdict.status,
    reason: inspection.kind === 'pilot' ? verdict.reason + PILOT : verdict.reason
  };
}
