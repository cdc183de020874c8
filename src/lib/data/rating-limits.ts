import { blankable, id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { RATINGS } from './words';

/** Standards outside the score that keep the overall rating down. */
export const ratingLimits = defineTable({
  name: 'rating_limits',
  family: 'framework',
  grain: 'one rating of one standard that limits the overall rating',
  key: ['programme_id', 'standard_code', 'when_rated'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    standard_code: text('Standard that limits, such as 4.1'),
    when_rated: oneOf(RATINGS, 'Rating of the standard that brings the limit'),
    highest_overall: oneOf(RATINGS, 'Highest overall rating that is possible then'),
    meaning: text('What the limit does, in our words'),
    reading: blankable(text('What in it is our reading, not the source'), 'nothing: all of it is the source'),
    source: text('Where the limit is printed')
  }
});
/** One limit of one programme. */
export type RatingLimitRow = RowOf<typeof ratingLimits>;
