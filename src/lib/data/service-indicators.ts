import { blankable, decimal, id, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Every indicator of every service, period by period, with its interval where it carries one. */
export const serviceIndicatorsTable = defineTable({
  name: 'service_indicators',
  family: 'built',
  grain: 'one indicator of one service in one period',
  key: ['service_id', 'indicator_id', 'period'],
  columns: {
    service_id: id('Service', { references: { table: 'services', column: 'service_id' } }),
    indicator_id: id('Indicator', { references: { table: 'indicators', column: 'indicator_id' } }),
    period: periodText('Period'),
    value: blankable(decimal('Value in the indicator’s unit'), 'no figure for the whole service; see basis'),
    lower: blankable(decimal('Lower end of the 95 % interval'), 'no interval: no counts, or counts that are not of children'),
    upper: blankable(decimal('Upper end of the 95 % interval'), 'no interval: no counts, or counts that are not of children'),
    numerator: blankable(decimal('Count'), 'not held'),
    denominator: blankable(decimal('What the count is out of'), 'not held'),
    basis: text('How the value is known, or why there is none')
  }
});
/** One indicator of one service in one period. */
export type ServiceIndicatorRow = RowOf<typeof serviceIndicatorsTable>;
