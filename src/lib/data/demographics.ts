import { blankable, integer, oneOf, percentage, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { DIMENSIONS } from './words';

/** National shares of children by age, ethnicity and sex at each stage. */
export const demographics = defineTable({
  name: 'demographics',
  family: 'indicators',
  grain: 'one category of one measure in one period and source',
  key: ['area_name', 'period', 'dimension', 'category', 'measure', 'source'],
  columns: {
    area_name: text('Area'),
    period: periodText('Period'),
    dimension: oneOf(DIMENSIONS, 'What the measure is split by'),
    category: text('Category as published'),
    measure: text('What the share is of'),
    share_pct: percentage('Share'),
    count: blankable(integer('Count', { unit: 'children, offences or episodes, as the measure says' }), 'not published'),
    source: text('Publication')
  }
});
/** One national share. */
export type DemographicRow = RowOf<typeof demographics>;
