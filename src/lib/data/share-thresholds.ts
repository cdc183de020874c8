import { id, integer, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** From how many known ratings on a share of inspections may be given: our own rule, one for each programme. */
export const shareThresholds = defineTable({
  name: 'share_thresholds',
  family: 'framework',
  grain: 'one programme that rates standards',
  key: ['programme_id'],
  columns: {
    programme_id: id('Programme', { references: { table: 'programmes', column: 'programme_id' } }),
    min_known_pct: integer(
      'Share of the inspections of a standard whose rating must be known by report or other page before a share of ratings is given',
      { unit: 'per cent', range: [1, 100] }
    ),
    min_known: integer('Fewest known ratings that a share is made of', { unit: 'ratings', range: [1, 1000] }),
    reason: text('Why no lower')
  }
});
/** From when on shares of ratings are given in one programme. */
export type ShareThresholdRow = RowOf<typeof shareThresholds>;
