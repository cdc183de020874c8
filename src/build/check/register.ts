import type { Fault } from '$lib/data/read-table';
import type { Facts } from '../facts';
import { cellsOf } from './cells';
import type { Cells } from './placed';
import { faultAt, placed } from './placed';

/** Which current service lists each authority's code; the first, where two list it. */
function ownersOf({ tables }: Facts): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { text } of cellsOf(tables.services)) {
    if (text.status === 'former') continue;
    for (const code of (text.area_codes ?? '').split(';'))
      if (!owners.has(code)) owners.set(code, text.service_id ?? '');
  }
  return owners;
}

function misfiled(rows: readonly Cells[], code: string, owners: ReadonlyMap<string, string>): Fault[] {
  return rows.flatMap((row) => {
    const owner = owners.get(row.text[code] ?? '');
    if (owner === undefined || owner === row.text.service_id) return [];
    return [
      faultAt(row, 'service_id', `${owner}, whose area_codes in services list the authority`, 'register')
    ];
  });
}

/** Current services that list an authority which is not one of today, or which another current service lists. */
function doublyListed(facts: Facts, owners: ReadonlyMap<string, string>): Fault[] {
  const today = new Set(cellsOf(facts.tables.areas).map(({ text }) => text.area_code));
  return placed(facts.tables.services).flatMap((at) => {
    if (at.row.status !== 'current') return [];
    const codes = at.row.area_codes.split(';');
    const other = codes.find((code) => owners.get(code) !== at.row.service_id);
    if (other)
      return [
        faultAt(at, 'area_codes', `authorities of its own: ${other} is ${owners.get(other)}'s`, 'register')
      ];
    const past = codes.find((code) => !today.has(code));
    return past
      ? [faultAt(at, 'area_codes', `authorities of today in areas, which ${past} is not`, 'register')]
      : [];
  });
}

/** Authorities of today that no current service lists; not asked while a service's row is broken, as it may be the one. */
function unlisted(facts: Facts, owners: ReadonlyMap<string, string>): Fault[] {
  if (facts.tables.services.faults.length) return [];
  return placed(facts.tables.areas)
    .filter(({ row }) => !owners.has(row.area_code))
    .map((at) =>
      faultAt(at, 'area_code', 'an authority that a current service lists in its area_codes', 'register')
    );
}

/** Authorities, codes and districts filed under another service than the current one that lists them in the register. */
export function registerDisagreements(facts: Facts): Fault[] {
  const owners = ownersOf(facts);
  const { areas, area_codes: codes, districts } = facts.tables;
  return [
    ...doublyListed(facts, owners),
    ...unlisted(facts, owners),
    ...misfiled(placed(areas), 'area_code', owners),
    ...misfiled(placed(codes), 'area_code', owners),
    ...misfiled(placed(districts), 'area_code', owners)
  ];
}
