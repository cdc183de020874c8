import { blankable, gssCode, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { COUNTRIES, WIDER_KINDS } from './words';

/** Regions and countries that figures are published for, one spelling each. */
export const widerAreas = defineTable({
  name: 'wider_areas',
  family: 'places',
  grain: 'one region or country',
  key: ['area_code'],
  columns: {
    area_code: gssCode('Code of the region or country'),
    name: text('Name, as the register of services spells it'),
    kind: oneOf(WIDER_KINDS, 'Kind of area'),
    country: blankable(oneOf(COUNTRIES, 'Country'), 'both countries')
  }
});
/** One region or country. */
export type WiderAreaRow = RowOf<typeof widerAreas>;
