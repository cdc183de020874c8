import { id, oneOf, percentage, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { SQS_SAYS } from './words';

/** Ranges of shares that we read into proportions in words; no letter defines them. */
export const proportionWordings = defineTable({
  name: 'proportion_wordings',
  family: 'framework',
  grain: 'one wording of a proportion, said of cases that met or did not meet something',
  key: ['programme_id', 'wording', 'wording_says'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    wording: text('Proportion in words, without "about" or "just" before it'),
    wording_says: oneOf(SQS_SAYS, 'Whether the words speak of cases that met or did not meet it'),
    met_low_pct: percentage('Lower end of our reading of the words, as a share met'),
    met_high_pct: percentage('Upper end of our reading of the words, as a share met')
  }
});
/** The range read into one wording. */
export type ProportionWordingRow = RowOf<typeof proportionWordings>;
