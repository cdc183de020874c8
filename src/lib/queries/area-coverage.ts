import { COUNT_DIMENSIONS } from '$lib/data/words';
import { number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/area_coverage.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programmes: text,
  place_kind: words(COUNT_DIMENSIONS),
  place: text,
  services: number,
  rated: number,
  unrated: number,
  not_found: number
});
/**
 * One row of the answer: services of today with a rating found, with an inspection but no rating found, and with no
 * inspection found in open sources, which is not the same as not inspected.
 */
export type AreaCoverage = z.infer<typeof row>;

/** For how many services of each place a rating of a programme was found. */
export const areaCoverage = defineQuestion({
  name: 'area_coverage',
  sql,
  parameters: () => [],
  row,
  example: {}
});
