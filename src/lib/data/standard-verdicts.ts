import { blankable, id, integer, listText, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { RATINGS, STANDARD_RATINGS, STANDARD_STATUSES } from './words';

/** Each published standard rating beside what the rule gives. */
export const standardVerdicts = defineTable({
  name: 'standard_verdicts',
  family: 'built',
  grain: 'one row of standard_ratings',
  key: ['inspection_id', 'standard_code'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    standard_code: text('Standard'),
    published_rating: oneOf(STANDARD_RATINGS, 'Rating as known'),
    derived_rating: blankable(oneOf(RATINGS, 'Rating that the rule gives, without discretion'), 'nothing to derive it from'),
    driving_questions: blankable(listText('Key questions with the lowest percentage'), 'nothing to derive it from'),
    lowest_pct: blankable(integer('Lowest percentage, rounded half-up', { range: [0, 100], unit: 'per cent' }), 'nothing to derive it from'),
    status: oneOf(STANDARD_STATUSES, 'How published and derived stand to each other'),
    discretion_tests: blankable(text('The three tests of professional discretion: boundary, one-case, few-cases, each holds, fails or unknown'), 'nothing to derive it from'),
    points_up: blankable(integer('Points to the next band', { unit: 'percentage points' }), 'at the top, or nothing to derive it from'),
    points_down: blankable(integer('Points to the band below', { unit: 'percentage points' }), 'at the bottom, or nothing to derive it from'),
    cases_up: blankable(integer('Further yes-cases that raise the standard', { unit: 'cases' }), 'at the top, or counts are not published'),
    cases_down: blankable(integer('Lost yes-cases that lower the standard', { unit: 'cases' }), 'at the bottom, or counts are not published'),
    reason: text('Why, in words')
  }
});
/** The rule applied to one standard of one inspection. */
export type StandardVerdictRow = RowOf<typeof standardVerdicts>;
