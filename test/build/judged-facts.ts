import { readFileSync } from 'node:fs';
import { csvRecords } from '../../src/build/csv-records';
import type { JudgedRows } from '../../src/build/judged-rows';
import type { Verdicts } from '../../src/build/verdicts';
import type { Table } from '$lib/data/define-table';
import { discretionThresholds } from '$lib/data/discretion-thresholds';
import { inspections } from '$lib/data/inspections';
import { programmes } from '$lib/data/programmes';
import { questionResults } from '$lib/data/question-results';
import { questions } from '$lib/data/questions';
import { ratingBands } from '$lib/data/rating-bands';
import { ratingLimits } from '$lib/data/rating-limits';
import { fileOf, readTable } from '$lib/data/read-table';
import { standardRatings } from '$lib/data/standard-ratings';
import { standards } from '$lib/data/standards';

function rowsOf<T extends Table>(table: T) {
  return readTable(table, csvRecords(readFileSync(fileOf(table), 'utf8'))).rows;
}

/** The published facts that verdicts rest on. */
export const facts: JudgedRows = {
  programmes: rowsOf(programmes),
  rating_bands: rowsOf(ratingBands),
  discretion_thresholds: rowsOf(discretionThresholds),
  rating_limits: rowsOf(ratingLimits),
  standards: rowsOf(standards),
  questions: rowsOf(questions),
  inspections: rowsOf(inspections),
  standard_ratings: rowsOf(standardRatings),
  question_results: rowsOf(questionResults)
};

/** The overall verdict of an inspection. */
export const overallOf = (verdicts: Verdicts, id: string) =>
  verdicts.overalls.find((row) => row.inspection_id === id);

/** The verdict on one standard of an inspection. */
export const standardOf = (verdicts: Verdicts, id: string, code: string) =>
  verdicts.standards.find((row) => row.inspection_id === id && row.standard_code === code);
