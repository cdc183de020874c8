import { maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/national_figures.sql?raw';
import { PROVENANCES } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  indicator_id: text,
  area_name: text,
  period: text,
  value: number,
  provenance: words(PROVENANCES),
  doubtful: z.nullable(z.boolean()),
  note: maybeText,
  source: text
});
/** One row of the answer. */
export type NationalFigure = z.infer<typeof row>;

/** Every figure of the indicators of which no local figure is published. */
export const nationalFigures = defineQuestion({
  name: 'national_figures',
  sql,
  parameters: () => [],
  row,
  example: {}
});
