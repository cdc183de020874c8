import { maybeText, maybeWords, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_services.sql?raw';
import { DISCRETIONS, STANDARD_RATINGS } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  inspection_id: text,
  programme_id: text,
  service_id: text,
  service_name: text,
  published: text,
  rating: words(STANDARD_RATINGS),
  basis: words(['report', 'other-page']),
  discretion: maybeWords(DISCRETIONS),
  note: maybeText,
  source: text
});
/** One rating of the standard. */
export type StandardService = z.infer<typeof row>;

/** The inspections with a known rating of one standard, of every programme, best rating first. */
export const standardServices = defineQuestion({
  name: 'standard_services',
  sql,
  parameters: (selection: { code: string }) => [selection.code],
  row,
  example: { code: '4.1' }
});
