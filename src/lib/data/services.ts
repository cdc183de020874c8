import { blankable, dateText, id, listText, oneOf, text } from './columns';
import { defineTable, type RowOf } from './define-table';
import { CONFIDENCES, COUNTRIES, SERVICE_STATUSES } from './words';

/** The register of services: 155 of today and their predecessors. */
export const services = defineTable({
  name: 'services',
  family: 'places',
  grain: 'one youth offending service, current or former',
  key: ['service_id'],
  columns: {
    service_id: id('Short name of the service, used in addresses'),
    name: text('Name'),
    aliases: blankable(listText('Other and former names, as people search for them'), 'no other name known'),
    country: oneOf(COUNTRIES, 'Country'),
    region: text('Region of England, or Wales'),
    police_force_area: text('Police force area'),
    area_codes: listText('Upper-tier authorities that the service covers', { table: 'area_codes', column: 'area_code' }),
    status: oneOf(SERVICE_STATUSES, 'Whether the service exists today'),
    began: blankable(dateText('When the service began, as exactly as known'), 'not found, before 2009, or said by the end of the services before it'),
    ended: blankable(dateText('When the service ended, as exactly as known'), 'the service is current, or its end is not verified'),
    successor_ids: blankable(listText('Services that took over', { table: 'services', column: 'service_id' }), 'the service is current'),
    note: blankable(text('What a reader must know'), 'nothing to add'),
    confidence: oneOf(CONFIDENCES, 'How sure the row is'),
    source: blankable(text('Where the row was read'), 'general knowledge only: not verified')
  }
});
/** One youth offending service. */
export type ServiceRow = RowOf<typeof services>;
