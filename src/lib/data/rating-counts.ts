import { id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { COUNT_DIMENSIONS, COUNTED_RATINGS } from './words';

/**
 * How many official inspections were given each rating, split one way at a time. Overall ratings are counted for every
 * dimension, ratings of standards for all together and by year; only those read in a report or on another page are.
 */
export const ratingCountsTable = defineTable({
  name: 'rating_counts',
  family: 'built',
  grain: 'one rating in one category of one programme; a rating without a row was counted for no inspection there',
  key: ['programme_id', 'dimension', 'category', 'standard_code', 'rating'],
  columns: {
    programme_id: id('Programme, decided by the fieldwork', { references: { table: 'programmes', column: 'programme_id' } }),
    dimension: oneOf(COUNT_DIMENSIONS, 'What the inspections are split by; years and half-years are those of publication'),
    category: text('Which part of the split: `all`, a year, six months as YYYY-MM/YYYY-MM (a bare year where the half is not known), a country, a region or Wales, a police force area; a service in two police force areas counts in both'),
    standard_code: text('Standard, or `overall` for the overall rating; few ratings of standards are known, and press tells of the extremes, so they give no shares'),
    rating: oneOf(COUNTED_RATINGS, 'Rating; `Not rated` is what a report says of a standard, `No rating found` are inspections whose overall rating was not found in open sources'),
    n: integer('Inspections', { unit: 'inspections' })
  }
});
/** One count of ratings. */
export type RatingCountRow = RowOf<typeof ratingCountsTable>;
