import { blankable, decimal, id, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Indicators as quoted in inspection reports; they stand beside a series, never in it. */
export const reportIndicators = defineTable({
  name: 'report_indicators',
  family: 'inspections',
  grain: 'one indicator of one area quoted in one report',
  key: ['inspection_id', 'indicator_id', 'area', 'period'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    indicator_id: id('Indicator', { references: { table: 'indicators', column: 'indicator_id' } }),
    area: id('Service, or the comparator that the report names'),
    value: decimal('Value as printed'),
    unit: text('Unit'),
    period: blankable(periodText('Period as the report gives it'), 'not printed'),
    note: blankable(text('What a reader must know'), 'nothing to add')
  }
});
/** One indicator quoted in a report. */
export type ReportIndicatorRow = RowOf<typeof reportIndicators>;
