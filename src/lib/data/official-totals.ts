import { dateText, integer, text } from './columns';
import { defineTable, type RowOf } from './define-table';

/** Totals of ratings that the inspectorate published. */
export const officialTotals = defineTable({
  name: 'official_totals',
  family: 'inspections',
  grain: 'one published total',
  key: ['source'],
  columns: {
    source: text('Publication'),
    window_from: dateText('First month of the window'),
    window_to: dateText('Last month of the window'),
    services: integer('Services inspected', { unit: 'services' }),
    outstanding: integer('Rated Outstanding', { unit: 'services' }),
    good: integer('Rated Good', { unit: 'services' }),
    requires_improvement: integer('Rated Requires improvement', { unit: 'services' }),
    inadequate: integer('Rated Inadequate', { unit: 'services' }),
    note: text('What a reader must know')
  }
});
/** One published total. */
export type OfficialTotalRow = RowOf<typeof officialTotals>;
