import { blankable, id, oneOf, percentage, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { DIMENSIONS, REPORT_POPULATIONS } from './words';

/** Who the service works with, as reports print it. */
export const reportDemographics = defineTable({
  name: 'report_demographics',
  family: 'inspections',
  grain: 'one category of one group in one report',
  key: ['inspection_id', 'population', 'dimension', 'category'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    population: oneOf(REPORT_POPULATIONS, 'Group that the share is of'),
    dimension: oneOf(DIMENSIONS, 'What the group is split by'),
    category: text('Category as published'),
    share_pct: percentage('Share as printed'),
    period: blankable(periodText('Period as the report gives it'), 'not printed'),
    note: blankable(text('What a reader must know'), 'nothing to add')
  }
});
/** One share printed in a report. */
export type ReportDemographicRow = RowOf<typeof reportDemographics>;
