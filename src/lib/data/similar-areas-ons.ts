import { blankable, gssCode, id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { ONS_MODELS } from './words';

/** Nearest neighbours of the Office for National Statistics. */
export const similarAreasOns = defineTable({
  name: 'similar_areas_ons',
  family: 'places',
  grain: 'one neighbour of one authority in one model',
  key: ['model', 'area_code', 'neighbour_rank'],
  columns: {
    model: oneOf(ONS_MODELS, 'Neighbour model'),
    area_code: gssCode('Authority', { references: { table: 'area_codes', column: 'area_code' } }),
    area_name: text('Name of the authority'),
    neighbour_rank: integer('Rank of the neighbour, 1 = nearest', { range: [1, 20] }),
    neighbour_code: gssCode('Neighbour; may be a district or in Scotland'),
    neighbour_name: text('Name of the neighbour'),
    in_register: integer('1 when the neighbour is an authority of this register', { range: [0, 1] }),
    rank_in_register: blankable(integer('Rank among neighbours in this register', { range: [1, 20] }), 'the neighbour is not in this register'),
    neighbour_service_id: blankable(id('Service of the neighbour', { references: { table: 'services', column: 'service_id' } }), 'the neighbour is not in this register')
  }
});
/** One nearest neighbour. */
export type SimilarAreaOnsRow = RowOf<typeof similarAreasOns>;
