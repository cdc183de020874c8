import { flag, number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/standard_drivers.sql?raw';
import { z } from 'zod/mini';

const row = z.object({
  programme_id: text,
  question_code: text,
  label: text,
  inspected: number,
  inspections: number,
  lowest: number,
  lowest_alone: number,
  all_equal: number,
  whole: flag
});
/** One key question of one programme: counts of inspections. */
export type StandardDriver = z.infer<typeof row>;

/** How often each key question of one standard was the lowest; with ties several are, and where all are equal none is. */
export const standardDrivers = defineQuestion({
  name: 'standard_drivers',
  sql,
  parameters: (selection: { code: string }) => [selection.code],
  row,
  example: { code: '2.2' }
});
