import { readFileSync } from 'node:fs';
import { csvRecords } from '../../../src/build/csv-records';
import type { Table } from '$lib/data/define-table';
import { discretionThresholds } from '$lib/data/discretion-thresholds';
import { inspections } from '$lib/data/inspections';
import { questionResults } from '$lib/data/question-results';
import { questions } from '$lib/data/questions';
import { ratingBands } from '$lib/data/rating-bands';
import { ratingLimits } from '$lib/data/rating-limits';
import { fileOf, readTable } from '$lib/data/read-table';
import { standardRatings } from '$lib/data/standard-ratings';
import { standards } from '$lib/data/standards';
import { programmeRules, type FrameworkRows, type ProgrammeRules } from '$lib/rules/programme-rules';
import type { QuestionResult } from '$lib/rules/question-result';
import type { RatedInspection } from '$lib/rules/rated-inspection';
import type { KnownStandard } from '$lib/rules/standard-verdict';

function rowsOf<T extends Table>(table: T) {
  const { rows, faults } = readTable(table, csvRecords(readFileSync(fileOf(table), 'utf8')));
  if (faults.length) throw new Error(`${table.name} has ${faults.length} faults`);
  return rows;
}

/** The framework's rows as published. */
export const framework: FrameworkRows = {
  rating_bands: rowsOf(ratingBands),
  standards: rowsOf(standards),
  questions: rowsOf(questions),
  discretion_thresholds: rowsOf(discretionThresholds),
  rating_limits: rowsOf(ratingLimits)
};
const inspectionRows = rowsOf(inspections);
const ratingRows = rowsOf(standardRatings);
const resultRows = rowsOf(questionResults);

/** Rules of a programme, from the published framework. */
export function rulesOf(programmeId: string): ProgrammeRules {
  return programmeRules(programmeId, framework);
}

/** Rules of the two programmes on the 0–36 scale. */
export const yos2018 = rulesOf('yos-2018');
export const yjs2021 = rulesOf('yjs-2021');

/** Published results of an inspection's key questions. */
export function resultsOf(inspectionId: string): QuestionResult[] {
  return resultRows
    .filter((row) => row.inspection_id === inspectionId)
    .map((row) => ({
      code: row.question_code,
      yes: row.yes_cases,
      relevant: row.relevant_cases,
      pct: row.published_pct
    }));
}

/** A published inspection. */
export function inspectionOf(inspectionId: string): RatedInspection {
  const row = inspectionRows.find((each) => each.inspection_id === inspectionId);
  if (!row) throw new Error(`no inspection ${inspectionId}`);
  const own = ratingRows.filter((each) => each.inspection_id === inspectionId);
  return {
    ratings: Object.fromEntries(own.map((each) => [each.standard_code, each.rating])),
    questions: resultsOf(inspectionId),
    overall: row.overall_rating
  };
}

/** One published standard rating with the figures behind it. */
export function knownStandard(inspectionId: string, code: string): KnownStandard {
  const inspection = inspectionRows.find((each) => each.inspection_id === inspectionId);
  const row = ratingRows.find((each) => each.inspection_id === inspectionId && each.standard_code === code);
  if (!inspection || !row) throw new Error(`no rating of ${inspectionId} ${code}`);
  const sampleCases = code.startsWith('2') ? inspection.court_cases : inspection.oocd_cases;
  const { rating: published, basis, discretion } = row;
  return { code, published, basis, discretion, results: resultsOf(inspectionId), sampleCases };
}
