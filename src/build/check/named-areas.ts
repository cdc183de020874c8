import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { knownValues } from './known';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

/** Words of breaks.scope that are no place. */
const SCOPES = ['all', 'all services'] as const;

/** A wider area's name as an id: `England and Wales` → `england-and-wales`. */
export const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function unknownNames(
  rows: readonly Cells[],
  column: string,
  known: ReadonlySet<string>,
  what: string
): Fault[] {
  return rows
    .filter(({ text }) => !known.has(text[column] ?? ''))
    .map((row) => faultAt(row, column, what, 'named-area'));
}

/**
 * Places called by a name or short name that the register does not hold: comparators of reports, scopes of breaks, regions.
 * Not asked while a row of wider_areas is broken, as its name may be the one.
 */
export function unknownPlaces({ tables }: Facts): Fault[] {
  const wider = tables.wider_areas.faults.length ? null : knownValues(tables.wider_areas, 'name');
  const services = knownValues(tables.services, 'service_id');
  if (!wider || !services) return [];
  const comparators = new Set([...services, ...[...wider].map(slugOf)]);
  const scopes = new Set([...SCOPES, ...services, ...wider]);
  const name = 'a name in wider_areas';
  return [
    ...unknownNames(placed(tables.services), 'region', wider, name),
    ...unknownNames(placed(tables.areas), 'region', wider, name),
    ...unknownNames(placed(tables.demographics), 'area_name', wider, name),
    ...unknownNames(
      placed(tables.report_indicators),
      'area',
      comparators,
      'a service, or a name in wider_areas as an id'
    ),
    ...unknownNames(
      placed(tables.breaks),
      'scope',
      scopes,
      `${SCOPES.join(', ')}, a name in wider_areas or a service`
    )
  ];
}
