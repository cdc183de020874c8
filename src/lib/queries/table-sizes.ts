import { z } from 'zod/mini';
import { number, text } from './answer-columns';
import { defineQuestion } from './define-question';
import sql from './sql/ask/table_sizes.sql?raw';

const row = z.object({ table_name: text, size_in_rows: number });
/** One row of the answer. */
export type TableSize = z.infer<typeof row>;

/** How many rows each table of the warehouse holds. */
export const tableSizes = defineQuestion({
  name: 'table_sizes',
  sql,
  parameters: () => [],
  row,
  example: {}
});
