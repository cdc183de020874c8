import { number, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/year_shares.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  scale: words(['0-36', 'rating']),
  time: words(['before', 'year']),
  first_year: number,
  last_year: number,
  better: number,
  rated: number,
  not_found: number
});
/** One row of the answer: inspections of a year, or of all years before it, on one scale; `better` are Good or better. */
export type YearShare = z.infer<typeof row>;

/** Ratings of one year of publication beside those of the years before, each scale apart. */
export const yearShares = defineQuestion({
  name: 'year_shares',
  sql,
  parameters: (selection: { year: number }) => [selection.year],
  row,
  example: { year: 2023 }
});
