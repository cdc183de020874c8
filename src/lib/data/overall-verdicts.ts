import { blankable, id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { OVERALL_STATUSES, RATINGS } from './words';

/** Each published overall rating beside the sum of its standards. */
export const overallVerdicts = defineTable({
  name: 'overall_verdicts',
  family: 'built',
  grain: 'one inspection on the 0-36 scale',
  key: ['inspection_id'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    published_rating: blankable(oneOf(RATINGS, 'Overall rating as known'), 'no rating found'),
    published_score: blankable(integer('Score as known', { range: [0, 36], unit: 'points of 36' }), 'no score found'),
    rated_standards: integer('How many of the twelve standards are known', { range: [0, 12], unit: 'standards' }),
    sum_of_published: blankable(integer('Sum over the published standard ratings', { range: [0, 36], unit: 'points of 36' }), 'not all twelve are known'),
    sum_of_derived: blankable(integer('Sum with derived ratings where they exist: the score without discretion', { range: [0, 36], unit: 'points of 36' }), 'not all twelve are known'),
    derived_rating: blankable(oneOf(RATINGS, 'Band of the sum of the published ratings, with the resettlement limit'), 'not all twelve are known'),
    status: oneOf(OVERALL_STATUSES, 'How published and derived stand to each other'),
    reason: text('Why, in words')
  }
});
/** The rule applied to one inspection. */
export type OverallVerdictRow = RowOf<typeof overallVerdicts>;
