import { MOST_SERVICES } from './selection';

/** The services with one more at the end; unchanged when it is there already or there is no room. */
export function added(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) || ids.length >= MOST_SERVICES ? ids : [...ids, id];
}

/** The services without one; the last one stays. */
export function removed(ids: readonly string[], id: string): readonly string[] {
  const rest = ids.filter((other) => other !== id);
  return rest.length ? rest : ids;
}

/** The services with one moved a place to the left (−1) or right (1); unchanged at the ends. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const without = ids.filter((other) => other !== id);
  return [...without.slice(0, to), id, ...without.slice(to)];
}
