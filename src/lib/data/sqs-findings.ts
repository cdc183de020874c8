import { blankable, id, integer, oneOf, percentage, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { SQS_SAYS } from './words';

/** Findings of Short Quality Screenings: proportions in words, with our reading of them as ranges. */
export const sqsFindings = defineTable({
  name: 'sqs_findings',
  family: 'inspections',
  grain: 'one finding of one Short Quality Screening',
  key: ['inspection_id', 'section', 'finding'],
  columns: {
    inspection_id: id('Inspection', { references: { table: 'inspections', column: 'inspection_id' } }),
    section: text('Section of the letter'),
    finding: text('What was looked at, in our words'),
    wording: text('Proportion as the letter words it'),
    wording_says: oneOf(SQS_SAYS, 'Whether the words speak of cases that met or did not meet it'),
    met_low_pct: blankable(percentage('Lower end of our reading of the words, as a share met'), 'the words name a number of cases, not a share'),
    met_high_pct: blankable(percentage('Upper end of our reading of the words, as a share met'), 'the words name a number of cases, not a share'),
    not_met_cases: blankable(integer('Cases that did not meet it', { unit: 'cases' }), 'the words give a share')
  }
});
/** One finding of a Short Quality Screening. */
export type SqsFindingRow = RowOf<typeof sqsFindings>;
