import { blankable, decimal, id, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Contextual facts that reports print: population, caseload, staffing. */
export const contextFacts = defineTable({
  name: 'context_facts',
  family: 'inspections',
  grain: 'one contextual fact printed in one report',
  key: ['inspection_id', 'fact_id'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    fact_id: id('Short name of the fact'),
    label: text('What is counted'),
    value: decimal('Value as printed'),
    unit: text('Unit'),
    as_of: blankable(text('Time that the value is of, as the report gives it'), 'not printed')
  }
});
/** One contextual fact of a report. */
export type ContextFactRow = RowOf<typeof contextFacts>;
