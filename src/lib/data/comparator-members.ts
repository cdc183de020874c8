import { blankable, decimal, id, integer, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { CLOSENESS } from './words';

const noModel = 'a set by place, not by model';

/** Who is in each fixed set; a shared set holds every service of its area, also the one that is compared. */
export const comparatorMembers = defineTable({
  name: 'comparator_members',
  family: 'built',
  grain: 'one service in one fixed set',
  key: ['set_id', 'service_id'],
  columns: {
    set_id: text('Set', { references: { table: 'comparator_sets', column: 'set_id' } }),
    service_id: id('Member', { references: { table: 'services', column: 'service_id' } }),
    place: blankable(integer('Place by score, 1 = nearest', { range: [1, 10] }), noModel),
    score: blankable(decimal('Sum over pairs of authorities of 11 less the rank, weighted by the share of the service’s children aged 10-17', { range: [0, 100] }), noModel),
    closeness: blankable(oneOf(CLOSENESS, 'Best closeness of any pair of authorities, in the publisher’s words'), 'the model gives no such words, or no model'),
    through_area: blankable(text('Authority of the service in its nearest pair with the member'), noModel),
    through_neighbour: blankable(text('Authority of the member in that pair'), noModel)
  }
});
/** One member of a fixed set. */
export type ComparatorMemberRow = RowOf<typeof comparatorMembers>;
