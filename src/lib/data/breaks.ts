import { id, oneOf, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { BREAK_KINDS } from './words';

/** Places where a series may not be read across, and events to mark. */
export const breaks = defineTable({
  name: 'breaks',
  family: 'indicators',
  grain: 'one break of one indicator in one scope',
  key: ['indicator_id', 'after', 'before', 'scope', 'kind'],
  columns: {
    indicator_id: id('Indicator', { references: { table: 'indicators', column: 'indicator_id' } }),
    after: periodText('Last period before the break'),
    before: periodText('First period after the break'),
    scope: text('all, all services, England, or one service'),
    kind: oneOf(BREAK_KINDS, 'What broke; an event is marked and does not cut the line'),
    note: text('What happened')
  }
});
/** One break of a series. */
export type BreakRow = RowOf<typeof breaks>;
