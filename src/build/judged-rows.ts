import type { Facts, FactRow } from './facts';

/** Tables that a verdict rests on. */
export type JudgedName =
  | 'programmes'
  | 'rating_bands'
  | 'discretion_thresholds'
  | 'rating_limits'
  | 'standards'
  | 'questions'
  | 'inspections'
  | 'standard_ratings'
  | 'question_results';

/** Rows of the tables that a verdict rests on, under the tables' names. */
export type JudgedRows = { readonly [N in JudgedName]: readonly FactRow<N>[] };

/** The rows that a verdict rests on, out of all the facts. */
export function judgedRows({ tables }: Facts): JudgedRows {
  return {
    programmes: tables.programmes.rows,
    rating_bands: tables.rating_bands.rows,
    discretion_thresholds: tables.discretion_thresholds.rows,
    rating_limits: tables.rating_limits.rows,
    standards: tables.standards.rows,
    questions: tables.questions.rows,
    inspections: tables.inspections.rows,
    standard_ratings: tables.standard_ratings.rows,
    question_results: tables.question_results.rows
  };
}
