import { blankable, id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { DISCRETION_TESTS } from './words';

/** How near, or how few, the tests of professional discretion ask for. */
export const discretionThresholds = defineTable({
  name: 'discretion_thresholds',
  family: 'framework',
  grain: 'one test of professional discretion in one programme',
  key: ['programme_id', 'test'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    test: oneOf(
      DISCRETION_TESTS,
      'The test: how near a boundary lies, what a case judged otherwise would do, how few cases there are'
    ),
    threshold: integer('Percentage points (boundary) or cases (the others) up to which the test holds', {
      range: [1, 100]
    }),
    meaning: text('When the test holds, in our words'),
    reading: blankable(text('What in it is our reading, not the source'), 'nothing: all of it is the source'),
    source: text('Where the test is printed')
  }
});
/** One test of one programme. */
export type DiscretionThresholdRow = RowOf<typeof discretionThresholds>;
