import type { MapRow, MapSubject } from '$lib/words/describe-map';

/** How an area of a map is filled: by its class, as one without a value, or by its part in a set. */
export type MapLook =
  'band-1' | 'band-2' | 'band-3' | 'band-4' | 'band-5' | 'no-data' | 'own' | 'member' | 'other';

/** An area with what is to be said of it. */
export type MapArea<Place> = Place & { of: MapRow; look: MapLook };

/** Look of a service: by its value on a map with classes, else by its part in the set. */
export function lookOf(row: MapRow, { classes, chosen, members }: MapSubject): MapLook {
  if (classes.length > 0) return row.band === null ? 'no-data' : `band-${row.band}`;
  if (row.id === chosen) return 'own';
  return members?.includes(row.id) ? 'member' : 'other';
}

/**
 * Puts each row on its place.
 * @returns areas in the order of the places
 * @throws RangeError naming a place without a row, or a row without a place
 */
export function mapAreas<Place extends { id: string }>(
  places: readonly Place[],
  rows: readonly MapRow[],
  subject: MapSubject
): MapArea<Place>[] {
  const ids = new Set(places.map(({ id }) => id));
  const lost = rows.find(({ id }) => !ids.has(id));
  if (lost) throw new RangeError(`mapAreas: no place on the map for “${lost.id}”`);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return places.map((place) => {
    const row = rowOf.get(place.id);
    if (!row) throw new RangeError(`mapAreas: no row for “${place.id}”`);
    return { ...place, of: row, look: lookOf(row, subject) };
  });
}

const ORDER: readonly MapLook[] = [
  'other',
  'band-1',
  'band-2',
  'band-3',
  'band-4',
  'band-5',
  'no-data',
  'member',
  'own'
];

/** Areas of equal look together; looks that are not there are left out. */
export function byLook<Area extends { look: MapLook }>(
  areas: readonly Area[]
): { look: MapLook; areas: Area[] }[] {
  return ORDER.map((look) => ({ look, areas: areas.filter((area) => area.look === look) })).filter(
    (one) => one.areas.length > 0
  );
}

/** Areas that get an outline on a map with classes, the reader's own last, so that it lies on top. */
export function outlined<Area extends { of: MapRow }>(
  areas: readonly Area[],
  { chosen, members }: MapSubject
): { area: Area; whose: 'own' | 'similar' }[] {
  const ids = new Set(members);
  const similar = areas.filter((area) => ids.has(area.of.id) && area.of.id !== chosen);
  const own = areas.filter((area) => area.of.id === chosen);
  return [
    ...similar.map((area) => ({ area, whose: 'similar' as const })),
    ...own.map((area) => ({ area, whose: 'own' as const }))
  ];
}

/** What a hexagon says without colour: the number of its class, a dash without a value; on the map of a set its own mark. */
export function signOf(row: MapRow, { classes }: MapSubject): string {
  if (classes.length === 0) return row.mark ?? '';
  return row.band === null ? '–' : String(row.band);
}
