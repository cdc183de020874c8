import { dateText, gssCode, listText, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Changes of authority codes since 2013. */
export const gssRecodes = defineTable({
  name: 'gss_recodes',
  family: 'places',
  grain: 'one code that was replaced',
  key: ['old_code'],
  columns: {
    old_code: gssCode('Code before'),
    new_code: listText('Code or codes after'),
    from_date: dateText('Day from which the new code holds'),
    area: text('Name of the area'),
    kind: text('What changed')
  }
});
/** One change of a code. */
export type GssRecodeRow = RowOf<typeof gssRecodes>;
