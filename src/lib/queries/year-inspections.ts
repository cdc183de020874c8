import { RATINGS } from '$lib/data/words';
import { flag, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/year_inspections.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  service_id: text,
  service: text,
  scale: words(['0-36', 'rating']),
  programme_id: text,
  programme_name: text,
  overall_rating: maybeWords(RATINGS),
  published: text,
  with_fieldwork: flag
});
/** One row of the answer: an inspection; its rating is null where none was found. */
export type YearInspection = z.infer<typeof row>;

/** The official inspections whose reports appeared in one year, by scale, best rating first. */
export const yearInspections = defineQuestion({
  name: 'year_inspections',
  sql,
  parameters: (selection: { year: number }) => [selection.year],
  row,
  example: { year: 2021 }
});
