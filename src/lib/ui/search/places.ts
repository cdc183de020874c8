import type { IndexRow } from './index-row';

/** One service in the list from A to Z. */
export interface ListedPlace {
  id: string;
  name: string;
  /** Councils and districts that it covers and that its own name does not tell; null when there are none. */
  covers: string | null;
  /** For a former service: what it became; null for a service of today. */
  now: string | null;
}

/** Gathers the names of the index into one line per service, in the order of names. */
export function listPlaces(names: readonly IndexRow[]): ListedPlace[] {
  const byService = new Map<string, ListedPlace & { areas: string[] }>();
  for (const { serviceId, service, now, kind, label } of names) {
    const place = byService.get(serviceId) ?? { id: serviceId, name: service, now, covers: null, areas: [] };
    if (kind === 'authority' || kind === 'district') place.areas.push(label);
    byService.set(serviceId, place);
  }
  return [...byService.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id))
    .map(({ areas, ...place }) => ({ ...place, covers: areas.length ? areas.join(', ') : null }));
}

/** The places under the first letters of their names. */
export function byLetter(places: readonly ListedPlace[]): { letter: string; places: ListedPlace[] }[] {
  const letters = new Map<string, ListedPlace[]>();
  for (const place of places) {
    const letter = place.name.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), place]);
  }
  return [...letters].map(([letter, under]) => ({ letter, places: under }));
}
