import { blankable, id, oneOf, percentage, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { CCI_COMMENTS, CCI_LEVELS } from './words';

/** Scores of Core Case Inspections: averages over questions, not shares of cases. */
export const cciScores = defineTable({
  name: 'cci_scores',
  family: 'inspections',
  grain: 'one score of one Core Case Inspection',
  key: ['inspection_id', 'level', 'code'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    level: oneOf(CCI_LEVELS, 'Headline theme, section or criterion'),
    code: text('Code of the theme, section or criterion'),
    label: text('Name of the theme, section or criterion'),
    pct: percentage('Average share of judgements found sufficient'),
    comment: blankable(oneOf(CCI_COMMENTS, 'Improvement required, as published'), 'none printed, or not found'),
    lowest_so_far: blankable(percentage('Lowest score of the areas inspected so far'), 'not printed'),
    highest_so_far: blankable(percentage('Highest score of the areas inspected so far'), 'not printed'),
    average_so_far: blankable(percentage('Average score of the areas inspected so far'), 'not printed')
  }
});
/** One score of a Core Case Inspection. */
export type CciScoreRow = RowOf<typeof cciScores>;
