import { blankable, decimal, gssCode, id, oneOf, periodText, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { AREA_KINDS, MISSING_REASONS, PROVENANCES, SERIES } from './words';

/** Every value of every indicator, all vintages. */
export const observations = defineTable({
  name: 'observations',
  family: 'indicators',
  grain: 'one indicator, area, period and source',
  key: ['indicator_id', 'area_kind', 'area_code', 'service_id', 'period', 'source_id', 'series'],
  columns: {
    indicator_id: id('Indicator', { references: { table: 'indicators', column: 'indicator_id' } }),
    area_kind: oneOf(AREA_KINDS, 'Kind of area'),
    area_code: blankable(gssCode('Code of the area'), 'a joint service, which has no code'),
    area_name: text('Name as the source prints it'),
    service_id: blankable(id('Service, where the value is of a whole service', { references: { table: 'services', column: 'service_id' } }), 'not a value of a service'),
    period: periodText('Period'),
    value: blankable(decimal('Value in the unit of the indicator'), 'missing: see missing_reason'),
    numerator: blankable(decimal('Count above the line', { unit: 'count' }), 'no count published or derived'),
    denominator: blankable(decimal('Count below the line', { unit: 'count' }), 'no count published or derived'),
    series: oneOf(SERIES, 'Which row of an indicator, area and period is the one to use'),
    provenance: oneOf(PROVENANCES, 'Printed by the publisher, or worked out from printed figures'),
    doubtful: blankable(oneOf(['yes'], 'yes = read with care, see note'), 'no doubt recorded'),
    missing_reason: blankable(oneOf(MISSING_REASONS, 'Why the value is missing'), 'the value is not missing'),
    source_id: id('Source', { references: { table: 'sources', column: 'source_id' } }),
    note: blankable(text('What a reader must know'), 'nothing to add')
  }
});
/** One value of one indicator. */
export type ObservationRow = RowOf<typeof observations>;
