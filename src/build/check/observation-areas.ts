import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import { knownValues } from './known';
import type { Placed } from './placed';
import { faultAt, placed } from './placed';

/** Codes that an observation may carry, by kind of area, and the services that each authority's code belongs to. */
interface Codes {
  authority: ReadonlySet<string>;
  region: ReadonlySet<string>;
  country: ReadonlySet<string>;
  /** `service/code` for every code that the register gives to a service, today or formerly. */
  ofService: ReadonlySet<string>;
}

function codesOf({ tables }: Facts): Codes | null {
  const authority = knownValues(tables.area_codes, 'area_code');
  if (!authority || !knownValues(tables.wider_areas, 'area_code')) return null;
  const wider = cellsOf(tables.wider_areas);
  const codesBut = (other: readonly string[]) =>
    new Set(
      wider.filter(({ text }) => !other.includes(text.kind ?? '')).map(({ text }) => text.area_code ?? '')
    );
  const listed = cellsOf(tables.services).flatMap(({ text }) =>
    (text.area_codes ?? '').split(';').map((code) => `${text.service_id}/${code}`)
  );
  const filed = cellsOf(tables.area_codes).map(({ text }) => `${text.service_id}/${text.area_code}`);
  return {
    authority,
    region: codesBut(['country']),
    country: codesBut(['region', 'part of a region']),
    ofService: new Set([...listed, ...filed])
  };
}

const WHERE = {
  authority: 'a code in area_codes',
  region: 'a region in wider_areas',
  country: 'a country in wider_areas'
} as const;

function areaFaults(at: Placed<'observations'>, codes: Codes): Fault[] {
  const { area_kind: kind, area_code: code, service_id: service } = at.row;
  const fault = (column: string, expected: string) => [faultAt(at, column, expected, 'observation-area')];
  if (kind === 'service') {
    if (service === null) return fault('service_id', 'a service, as area_kind says');
    if (code === null || codes.ofService.has(`${service}/${code}`)) return [];
    return fault('area_code', `a code of service ${service}, or empty for a joint service`);
  }
  const unknown = code === null || !codes[kind].has(code) ? fault('area_code', WHERE[kind]) : [];
  const extra = service === null ? [] : fault('service_id', `empty, as area_kind is ${kind}`);
  return [...unknown, ...extra];
}

/** Observations whose code or service contradicts their kind of area, or is not in the register. */
export function contradictoryAreas(facts: Facts): Fault[] {
  const codes = codesOf(facts);
  return codes ? placed(facts.tables.observations).flatMap((at) => areaFaults(at, codes)) : [];
}
