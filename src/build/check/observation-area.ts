import type { ObservationRow } from '$lib/data/observations';

/** The area of an observation: a service by its id, any other by its kind and code, so that the two never mix. */
export function areaOf(row: Pick<ObservationRow, 'area_kind' | 'area_code' | 'service_id'>): string {
  const name = row.area_kind === 'service' ? row.service_id : row.area_code;
  return `${row.area_kind} ${name ?? ''}`;
}
