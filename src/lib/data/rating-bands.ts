import { id, integer, oneOf } from './columns';
import { defineTable, type RowOf } from './define-table';
import { BAND_LEVELS, RATINGS } from './words';

/** The bands that turn a percentage or a score into a rating. */
export const ratingBands = defineTable({
  name: 'rating_bands',
  family: 'framework',
  grain: 'one rating at one level of one programme',
  key: ['programme_id', 'level', 'rating'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    level: oneOf(BAND_LEVELS, 'What the band applies to: the percentage of a key question, or the 0-36 score'),
    rating: oneOf(RATINGS, 'Rating of the band'),
    min: integer('Lowest whole value in the band', { range: [0, 100] }),
    max: integer('Highest whole value in the band', { range: [0, 100] }),
    score: integer('Points that the rating adds to the score', { range: [0, 3] })
  }
});
/** One band of one programme. */
export type RatingBandRow = RowOf<typeof ratingBands>;
