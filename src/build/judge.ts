import type { QuestionResultRow } from '$lib/data/question-results';
import type { StandardRatingRow } from '$lib/data/standard-ratings';
import type { StandardVerdictRow } from '$lib/data/standard-verdicts';
import { programmeRules, type ProgrammeRules } from '$lib/rules/programme-rules';
import { judgeOverall } from './judge-overall';
import { judgeStandard } from './judge-standard';
import type { JudgedRows } from './judged-rows';
import type { Verdicts } from './verdicts';

function groupByInspection<R extends { inspection_id: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.inspection_id);
    if (group) group.push(row);
    else groups.set(row.inspection_id, [row]);
  }
  return groups;
}

/** Rules of every programme on the 0-36 scale. */
function rulesByProgramme(rows: JudgedRows): Map<string, ProgrammeRules> {
  return new Map(
    rows.programmes
      .filter((programme) => programme.scale === '0-36')
      .map(({ programme_id: id }) => [id, programmeRules(id, rows)])
  );
}

const toResult = (row: QuestionResultRow) => ({
  code: row.question_code,
  yes: row.yes_cases,
  relevant: row.relevant_cases,
  pct: row.published_pct
});

/**
 * Applies the rating rules to every inspection on the 0-36 scale.
 * @returns one standard verdict per row of `standard_ratings`, in its order, and one overall verdict per inspection
 * @throws Error when a standard rating belongs to no inspection on the 0-36 scale; ProgrammeRulesError for
 *   bad bands, thresholds or limits
 */
export function judge(rows: JudgedRows): Verdicts {
  const rules = rulesByProgramme(rows);
  const ratings = groupByInspection(rows.standard_ratings);
  const results = groupByInspection(rows.question_results);
  const verdictOf = new Map<StandardRatingRow, StandardVerdictRow>();
  const overalls = rows.inspections.flatMap((inspection) => {
    const own = rules.get(inspection.programme_id);
    if (!own) return [];
    const rated = ratings.get(inspection.inspection_id) ?? [];
    const answers = (results.get(inspection.inspection_id) ?? []).map(toResult);
    const verdicts = rated.map((row) => judgeStandard(own, inspection, row, answers));
    verdicts.forEach((verdict, i) => {
      const row = rated[i];
      if (row) verdictOf.set(row, verdict);
    });
    return [judgeOverall(own, inspection, rated, verdicts)];
  });
  const unjudged = rows.standard_ratings.filter((row) => !verdictOf.has(row));
  if (unjudged.length) throw new Error(`standard_ratings without rules to judge them: ${namesOf(unjudged)}`);
  return { standards: rows.standard_ratings.flatMap((row) => verdictOf.get(row) ?? []), overalls };
}

function namesOf(rows: readonly StandardRatingRow[]): string {
  return rows.map((row) => `${row.inspection_id} ${row.standard_code}`).join(', ');
}
