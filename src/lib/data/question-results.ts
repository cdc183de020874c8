import { blankable, id, integer, oneOf, percentage, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { COUNT_BASES } from './words';

/** Results of key questions: counts where printed, else the percentage. */
export const questionResults = defineTable({
  name: 'question_results',
  family: 'inspections',
  grain: 'one key question of one inspection',
  key: ['inspection_id', 'question_code'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    question_code: text('Key question'),
    yes_cases: blankable(integer('Cases answered yes', { unit: 'cases' }), 'the source prints no count'),
    relevant_cases: blankable(integer('Cases in the base of the percentage', { unit: 'cases' }), 'the source prints no count'),
    published_pct: blankable(percentage('Percentage as printed'), 'the source prints counts only'),
    count_basis: blankable(oneOf(COUNT_BASES, 'How the count is known'), 'no count')
  }
});
/** One key question of one inspection. */
export type QuestionResultRow = RowOf<typeof questionResults>;
