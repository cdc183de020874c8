import { blankable, dateText, id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { SCALES } from './words';

/** The inspection programmes since 2009. */
export const programmes = defineTable({
  name: 'programmes',
  family: 'framework',
  grain: 'one inspection programme',
  key: ['programme_id'],
  columns: {
    programme_id: id('Short name of the programme: what was inspected and the year of its standards'),
    name: text('Name of the programme'),
    first_fieldwork: dateText('Earliest fieldwork'),
    last_fieldwork: blankable(dateText('Latest fieldwork'), 'still running, or its end was not found'),
    scale: oneOf(SCALES, 'Scale on which a report gives its overall result'),
    note: text('What a reader must know'),
    comparison_advice: blankable(text('What the reports of the programme themselves advise against comparing, and where that was read'), 'no such advice known')
  }
});
/** One inspection programme. */
export type ProgrammeRow = RowOf<typeof programmes>;
