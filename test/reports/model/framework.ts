import { readFileSync } from 'node:fs';
import type { Table } from '$lib/data/define-table';
import { discretionThresholds } from '$lib/data/discretion-thresholds';
import { prompts } from '$lib/data/prompts';
import { questions } from '$lib/data/questions';
import { ratingBands } from '$lib/data/rating-bands';
import { ratingLimits } from '$lib/data/rating-limits';
import { fileOf, readTable } from '$lib/data/read-table';
import { standards } from '$lib/data/standards';
import { programmeRules, type ProgrammeRules } from '$lib/rules/programme-rules';
import { csvRecords } from '../../../src/build/csv-records';

/** A programme that rates twelve standards. */
export type ScoredProgramme = 'yos-2018' | 'yjs-2021';

function rowsOf<T extends Table>(table: T) {
  return readTable(table, csvRecords(readFileSync(fileOf(table), 'utf8'))).rows;
}

const framework = {
  rating_bands: rowsOf(ratingBands),
  discretion_thresholds: rowsOf(discretionThresholds),
  rating_limits: rowsOf(ratingLimits),
  standards: rowsOf(standards),
  questions: rowsOf(questions)
};
const promptRows = rowsOf(prompts);

/** The rating rules, from the facts of the framework. */
export const RULES: Readonly<Record<ScoredProgramme, ProgrammeRules>> = {
  'yos-2018': programmeRules('yos-2018', framework),
  'yjs-2021': programmeRules('yjs-2021', framework)
};

/** Prompts of a key question: letter and our short words. */
export function promptsOf(programme: ScoredProgramme, question: string): { letter: string; label: string }[] {
  return promptRows
    .filter((row) => row.programme_id === programme && row.question_code === question)
    .map((row) => ({ letter: row.prompt_code, label: row.label }));
}
