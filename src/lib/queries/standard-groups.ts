import { flag, number, text, words } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_groups.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  dimension: words(['year', 'region', 'police']),
  category: text,
  inspected: number,
  known: number,
  not_rated: number,
  outstanding: number,
  good: number,
  requires_improvement: number,
  inadequate: number,
  whole: flag
});
/** One group of inspections: counts. */
export type StandardGroup = z.infer<typeof row>;

/** The ratings of one standard by year, region and police force area; shares may be given where a group is whole. */
export const standardGroups = defineQuestion({
  name: 'standard_groups',
  sql,
  parameters: (selection: { code: string }) => [selection.code],
  row,
  example: { code: '4.1' }
});
