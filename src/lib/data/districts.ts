import { gssCode, id, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Districts, so that a reader can search for where they live. */
export const districts = defineTable({
  name: 'districts',
  family: 'places',
  grain: 'one district or single-tier authority',
  key: ['district_code'],
  columns: {
    district_code: gssCode('Code of the district'),
    name: text('Name'),
    area_code: gssCode('Upper-tier authority', { references: { table: 'areas', column: 'area_code' } }),
    service_id: id('Service that covers it today', { references: { table: 'services', column: 'service_id' } })
  }
});
/** One lower-tier district. */
export type DistrictRow = RowOf<typeof districts>;
