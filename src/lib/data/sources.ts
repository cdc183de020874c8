import { dateText, id, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Sources and vintages of the indicator figures. */
export const sources = defineTable({
  name: 'sources',
  family: 'indicators',
  grain: 'one source in one vintage',
  key: ['source_id'],
  columns: {
    source_id: id('Short name of the source'),
    source: text('Publication, table and the way it reached us'),
    vintage: dateText('When it was published')
  }
});
/** One source of figures. */
export type SourceRow = RowOf<typeof sources>;
