import { blankable, id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { DISCRETIONS, RATING_BASES, STANDARD_RATINGS } from './words';

/** Ratings of standards, each with how it is known. */
export const standardRatings = defineTable({
  name: 'standard_ratings',
  family: 'inspections',
  grain: 'one standard of one inspection; a standard without a row has no rating found',
  key: ['inspection_id', 'standard_code'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    standard_code: text('Standard'),
    rating: oneOf(STANDARD_RATINGS, 'Rating; "Not rated" is what the report says, not a gap'),
    basis: oneOf(RATING_BASES, 'How the rating is known'),
    discretion: blankable(oneOf(DISCRETIONS, 'What the report says of professional discretion'), 'nothing to say'),
    note: blankable(text('What a reader must know'), 'nothing to add'),
    source: text('Where the rating was read')
  }
});
/** One standard of one inspection. */
export type StandardRatingRow = RowOf<typeof standardRatings>;
