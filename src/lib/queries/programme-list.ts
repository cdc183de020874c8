import { SCALES } from '$lib/data/words';
import { maybeText, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/programme_list.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  name: text,
  first_fieldwork: text,
  last_fieldwork: maybeText,
  scale: words(SCALES),
  note: text,
  comparison_advice: maybeText,
  inspections: number
});
/** One row of the answer; a missing end means that the programme runs still, or that its end was not found. */
export type ListedProgramme = z.infer<typeof row>;

/** Every inspection programme, oldest first. */
export const programmeList = defineQuestion({
  name: 'programme_list',
  sql,
  parameters: () => [],
  row,
  example: {}
});
