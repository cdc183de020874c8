import { blankable, id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { SEVERITIES } from './words';

/** Every doubt about a fact that the checks found, kept beside the figure. */
export const audit = defineTable({
  name: 'audit',
  family: 'built',
  grain: 'one doubt about one value of one row',
  key: ['table_name', 'row_key', 'column_name', 'check_id'],
  columns: {
    table_name: id('Table'),
    row_key: text('Key of the row, as column=value pairs'),
    column_name: text('Column'),
    value: blankable(text('Value as it stands'), 'the value is missing'),
    check_id: id('Check that found it'),
    severity: oneOf(SEVERITIES, 'note = a slip of the source; doubt = read the figure with care'),
    reason: text('Why it is doubted')
  }
});
/** One doubt. */
export type AuditRow = RowOf<typeof audit>;
