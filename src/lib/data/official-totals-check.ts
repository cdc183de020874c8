import { integer, oneOf, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { TOTALLED_RATINGS } from './words';

/** Our counts beside the totals that the inspectorate published. */
export const officialTotalsCheck = defineTable({
  name: 'official_totals_check',
  family: 'built',
  grain: 'one rating of one published total, or all its ratings together',
  key: ['source', 'rating'],
  columns: {
    source: text('Publication', { references: { table: 'official_totals', column: 'source' } }),
    period: periodText('Months of publication that the total is of, as we read it'),
    rating: oneOf(TOTALLED_RATINGS, 'Overall rating, or all of them together'),
    published: integer('Services, as published', { unit: 'services' }),
    ours: integer('Inspections found whose whole date lies in the period', { unit: 'inspections' }),
    explanation: text('Whether the total comes out, and what explains the gap')
  }
});
/** One total beside our count. */
export type OfficialTotalsCheckRow = RowOf<typeof officialTotalsCheck>;
