import { blankable, id, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Slips and tensions of the sources: what a report prints against itself, said beside the figure. */
export const sourceNotes = defineTable({
  name: 'source_notes',
  family: 'inspections',
  grain: 'one slip of a source about one column of one row',
  key: ['inspection_id', 'table_name', 'row_key', 'column_name'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    table_name: id('Table of the figure'),
    row_key: blankable(
      text('Key of the row, as column=value pairs joined by "; "'),
      "the inspection's own row in inspections"
    ),
    column_name: id('Column of the figure'),
    reason: text('What the source says against itself, and which reading holds here, in our words'),
    source: text('Where both were read')
  }
});
/** One slip of a source. */
export type SourceNoteRow = RowOf<typeof sourceNotes>;
