import { blankable, id, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { NEIGHBOUR_MODELS, SET_KINDS } from './words';

/** The fixed sets that services are compared with. */
export const comparatorSets = defineTable({
  name: 'comparator_sets',
  family: 'built',
  grain: 'one fixed set of services',
  key: ['set_id'],
  columns: {
    set_id: text('Kind of set and the service or area it belongs to, joined by a colon'),
    kind: oneOf(SET_KINDS, 'Kind of set'),
    service_id: blankable(id('Service whose nearest services these are', { references: { table: 'services', column: 'service_id' } }), 'a set that services share'),
    model: blankable(oneOf(NEIGHBOUR_MODELS, 'Neighbour model behind it'), 'a set by place, not by model'),
    name: text('Name'),
    edition: blankable(text('Edition of the model'), 'the publisher names none, or no model')
  }
});
/** One fixed set. */
export type ComparatorSetRow = RowOf<typeof comparatorSets>;
