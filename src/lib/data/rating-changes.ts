import { blankable, id, integer, oneOf } from './columns';
import { defineTable, type RowOf } from './define-table';
import { RATINGS, STANDARDS_BETWEEN } from './words';

const inspection = { references: { table: 'inspections', column: 'inspection_id' } };

/** Re-inspections of the same service: before and after. */
export const ratingChanges = defineTable({
  name: 'rating_changes',
  family: 'built',
  grain: 'two official inspections of one service that follow each other, both with a known overall rating',
  key: ['to_inspection_id'],
  columns: {
    service_id: id('Service', { references: { table: 'services', column: 'service_id' } }),
    from_inspection_id: id('Earlier inspection', inspection),
    to_inspection_id: id('Later inspection', inspection),
    from: oneOf(RATINGS, 'Overall rating before'),
    to: oneOf(RATINGS, 'Overall rating after'),
    months_between: blankable(integer('Calendar months from the earlier report to the later', { unit: 'months' }), 'a report is dated by its year only; see months_least and months_most'),
    standards: oneOf(STANDARDS_BETWEEN, 'Standards of the two: same; revised, yet comparable (standard 3.4 changed); or different, so that the two ratings are no change'),
    months_least: integer('Fewest calendar months that the dates allow', { unit: 'months' }),
    months_most: integer('Most calendar months that the dates allow', { unit: 'months' })
  }
});
/** One re-inspection. */
export type RatingChangeRow = RowOf<typeof ratingChanges>;
