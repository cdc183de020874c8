import { dateText, gssCode, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { CLOSENESS } from './words';

/** Statistical neighbours of the Department for Education. */
export const similarAreasDfe = defineTable({
  name: 'similar_areas_dfe',
  family: 'places',
  grain: 'one neighbour of one authority in one edition and section',
  key: ['area_code', 'edition', 'section', 'neighbour_rank'],
  columns: {
    area_code: gssCode('Authority', { references: { table: 'area_codes', column: 'area_code' } }),
    area_name: text('Name of the authority'),
    dfe_la_number: text('Number of the authority at the Department for Education'),
    neighbour_rank: integer('Rank of the neighbour, 1 = nearest', { range: [1, 10] }),
    neighbour_code: gssCode('Neighbour', { references: { table: 'area_codes', column: 'area_code' } }),
    neighbour_name: text('Name of the neighbour'),
    neighbour_dfe_number: text('Number of the neighbour at the Department for Education'),
    closeness: oneOf(CLOSENESS, 'How near the neighbour is, in the publisher\'s words'),
    edition: dateText('Edition of the model'),
    section: oneOf(['current', 'pre-reorganisation'], 'Authorities of today, or before reorganisation')
  }
});
/** One statistical neighbour. */
export type SimilarAreaDfeRow = RowOf<typeof similarAreasDfe>;
