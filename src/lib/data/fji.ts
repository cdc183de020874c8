import { blankable, dateText, id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { FJI_JUDGEMENTS } from './words';

/** Full Joint Inspections, as far as known. */
export const fji = defineTable({
  name: 'fji',
  family: 'inspections',
  grain: 'one Full Joint Inspection of one service',
  key: ['service_id'],
  columns: {
    service_id: id('Service', { references: { table: 'services', column: 'service_id' } }),
    published: blankable(dateText('When the report appeared'), 'not found'),
    reducing_reoffending: blankable(oneOf(FJI_JUDGEMENTS, 'Reducing reoffending'), 'not found'),
    protecting_public: blankable(oneOf(FJI_JUDGEMENTS, 'Protecting the public'), 'not found'),
    protecting_children: blankable(oneOf(FJI_JUDGEMENTS, 'Protecting children and young people'), 'not found'),
    sentence_served: blankable(oneOf(FJI_JUDGEMENTS, 'Making sure the sentence is served'), 'not found'),
    governance: blankable(oneOf(FJI_JUDGEMENTS, 'Governance and partnerships'), 'not found'),
    stars_of_24: blankable(integer('Stars', { range: [0, 24], unit: 'stars of 24' }), 'not found'),
    source_url: text('Where the judgements were read')
  }
});
/** One Full Joint Inspection. */
export type FjiRow = RowOf<typeof fji>;
