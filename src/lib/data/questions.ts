import { id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { THEMES } from './words';

/** The key questions under each case-based standard. */
export const questions = defineTable({
  name: 'questions',
  family: 'framework',
  grain: 'one key question of one programme',
  key: ['programme_id', 'question_code'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    question_code: text('Number of the key question, such as 2.1.3'),
    standard_code: text('Standard that the question belongs to'),
    theme: oneOf(THEMES, 'What the question is about'),
    label: text('Our short words for the question')
  }
});
/** One key question of one programme. */
export type QuestionRow = RowOf<typeof questions>;
