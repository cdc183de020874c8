import { id, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** The prompts that explain a key question; they never set a rating. */
export const prompts = defineTable({
  name: 'prompts',
  family: 'framework',
  grain: 'one prompt under one key question of one programme',
  key: ['programme_id', 'question_code', 'prompt_code'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    question_code: text('Key question that the prompt belongs to'),
    prompt_code: text('Letter of the prompt; by order where the report prints none'),
    label: text('Our short words for the prompt')
  }
});
/** One prompt under a key question. */
export type PromptRow = RowOf<typeof prompts>;
