import { gssCode, integer, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Children aged 10-17 by authority and year, the weights of joint services. */
export const population1017 = defineTable({
  name: 'population_10_17',
  family: 'indicators',
  grain: 'one authority and year',
  key: ['area_code', 'year'],
  columns: {
    area_code: gssCode('Authority', { references: { table: 'area_codes', column: 'area_code' } }),
    area_name: text('Name'),
    year: integer('Mid-year', { range: [2000, 2100] }),
    pop_10_17: integer('Residents aged 10-17', { unit: 'children' }),
    basis: text('How the estimate was made')
  }
});
/** One population estimate. */
export type PopulationRow = RowOf<typeof population1017>;
