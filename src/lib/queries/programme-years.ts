import { maybeText, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/programme_years.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  year: maybeText,
  inspections: number
});
/** One row of the answer; a missing year was not found. */
export type ProgrammeYear = z.infer<typeof row>;

/** Inspections found of every programme, by year. */
export const programmeYears = defineQuestion({
  name: 'programme_years',
  sql,
  parameters: () => [],
  row,
  example: {}
});
