import { blankable, id, listOf, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { CARRIES, JUDGED_BY, POLARITIES } from './words';

/** The indicators, with what each may carry. */
export const indicators = defineTable({
  name: 'indicators',
  family: 'indicators',
  grain: 'one indicator',
  key: ['indicator_id'],
  columns: {
    indicator_id: id('Short name of the indicator'),
    name: text('Name'),
    unit: text('Unit of the value'),
    denominator: blankable(text('What the rate is of'), 'a bare count'),
    polarity: oneOf(POLARITIES, 'Direction of good'),
    judged_by: oneOf(JUDGED_BY, 'How it may be judged against others'),
    carries: blankable(listOf(CARRIES, 'What it may carry for services, where its counts stand'), 'not shown by service'),
    cannot: blankable(text('What it cannot show, and why'), 'nothing to say'),
    numerator_definition: text('What is counted'),
    period_type: text('What a period is'),
    source_publication: text('Publication'),
    source_url: blankable(text('Address of the publication'), 'reports and plans, no one address'),
    notes: text('What a reader must know')
  }
});
/** One indicator. */
export type IndicatorRow = RowOf<typeof indicators>;
