import { number } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/fieldwork_known.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  inspections: number,
  with_fieldwork: number,
  year_only: number
});
/** The one row of the answer. */
export type FieldworkKnown = z.infer<typeof row>;

/** How exactly the inspections of programmes that rate are dated. */
export const fieldworkKnown = defineQuestion({
  name: 'fieldwork_known',
  sql,
  parameters: () => [],
  row,
  example: {}
});
