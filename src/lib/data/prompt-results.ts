import { blankable, id, integer, percentage, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Results of prompts; they explain, and never set a rating. */
export const promptResults = defineTable({
  name: 'prompt_results',
  family: 'inspections',
  grain: 'one prompt of one inspection',
  key: ['inspection_id', 'question_code', 'prompt_code'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    question_code: text('Key question'),
    prompt_code: text('Prompt'),
    yes_cases: blankable(integer('Cases answered yes', { unit: 'cases' }), 'the source prints no count'),
    base_cases: blankable(integer('Base of the prompt, as its note says', { unit: 'cases' }), 'the source prints no base'),
    published_pct: blankable(percentage('Percentage as printed'), 'the source prints counts only'),
    note: blankable(text('What the base is, and slips of the source'), 'nothing to add')
  }
});
/** One prompt of one inspection. */
export type PromptResultRow = RowOf<typeof promptResults>;
