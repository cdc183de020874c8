import { maybeNumber, maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/national_demographics.sql?raw';
import { DIMENSIONS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  measure: text,
  dimension: words(DIMENSIONS),
  category: text,
  period: text,
  share_pct: number,
  count: maybeNumber,
  source: text,
  doubt: maybeText
});
/** One row of the answer. */
export type NationalDemographic = z.infer<typeof row>;

/** Every share of England and Wales by age, sex, ethnicity and disposal, newest period first within a measure. */
export const nationalDemographics = defineQuestion({
  name: 'national_demographics',
  sql,
  parameters: () => [],
  row,
  example: {}
});
