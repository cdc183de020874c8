import { blankable, dateText, gssCode, id, listText, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Every authority code that a figure may carry, with its validity. */
export const areaCodes = defineTable({
  name: 'area_codes',
  family: 'places',
  grain: 'one authority code, of today or former',
  key: ['area_code'],
  columns: {
    area_code: gssCode('Code of the authority'),
    name: text('Name'),
    kind: oneOf(['authority'], 'Kind of area'),
    service_id: id('Service that figures under this code belong to', { references: { table: 'services', column: 'service_id' } }),
    valid_from: blankable(dateText('First day of the code'), 'not recorded'),
    valid_to: blankable(dateText('Last day of the code'), 'the code is in use'),
    successor_codes: blankable(listText('Codes that replaced it', { table: 'area_codes', column: 'area_code' }), 'the code is in use'),
    rule: blankable(text('How figures under a former code are used'), 'the code is in use')
  }
});
/** One authority code, of today or former. */
export type AreaCodeRow = RowOf<typeof areaCodes>;
