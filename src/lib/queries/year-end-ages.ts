import { flag, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/year_end_ages.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  services: number,
  rated: number,
  oldest: text,
  by_fieldwork: flag,
  oldest_services: text,
  half_before: text,
  before_it: number
});
/** The answer: counts of services of today, date and names (joined by `;`) of the oldest rating, and the middle month. */
export type YearEndAges = z.infer<typeof row>;

/** How old the latest ratings were at the end of a year; no row for a year before the first rating. */
export const yearEndAges = defineQuestion({
  name: 'year_end_ages',
  sql,
  parameters: (selection: { year: number }) => [selection.year],
  row,
  example: { year: 2023 }
});
