import { flag, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_known.sql?raw';
import { STANDARD_EVIDENCE } from '$lib/data/words';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  programme: text,
  standard_code: text,
  domain_code: text,
  domain_name: text,
  name: text,
  basis: words(STANDARD_EVIDENCE),
  counts_to_score: words(['yes', 'no']),
  inspected: number,
  known: number,
  known_otherwise: number,
  not_rated: number,
  outstanding: number,
  good: number,
  requires_improvement: number,
  inadequate: number,
  min_known_pct: number,
  min_known: number,
  whole: flag,
  needed: number
});
/** One standard of one programme: counts of inspections. */
export type KnownStandard = z.infer<typeof row>;

/** How much is known of each standard of each programme that has standards, in their order; counts of official inspections. */
export const standardKnown = defineQuestion({
  name: 'standard_known',
  sql,
  parameters: () => [],
  row,
  example: {}
});
