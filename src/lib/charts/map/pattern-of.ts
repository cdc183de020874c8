import type { MapLook } from '../layout/map/map-areas';

/** Pattern that stands for a look where colour is not kept; only `no-data` has one everywhere. */
export function patternOf(prefix: string, look: MapLook): string {
  const stand: Partial<Record<MapLook, MapLook>> = { own: 'band-5', member: 'band-3', other: 'band-1' };
  return `url(#${prefix}-${stand[look] ?? look})`;
}
