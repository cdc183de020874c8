import { id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { STANDARD_EVIDENCE } from './words';

/** The standards that a programme rates. */
export const standards = defineTable({
  name: 'standards',
  family: 'framework',
  grain: 'one standard of one programme',
  key: ['programme_id', 'standard_code'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    standard_code: text('Number of the standard, such as 2.1'),
    domain_code: text('Number of the domain'),
    domain_name: text('Name of the domain'),
    name: text('Name of the standard'),
    basis: oneOf(STANDARD_EVIDENCE, 'Whether the rating rests on evidence or on inspected cases'),
    counts_to_score: oneOf(['yes', 'no'], 'Whether the rating enters the 0-36 score')
  }
});
/** One standard of one programme. */
export type StandardRow = RowOf<typeof standards>;
