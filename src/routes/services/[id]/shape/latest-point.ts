import type { IndicatorPoint, IndicatorView } from './indicator-view';

/** The newest value of the service, with the nation's and the region's value of the same period. */
export interface LatestPoint {
  own: IndicatorPoint & { value: number };
  nation: { name: string; value: number } | null;
  region: { name: string; value: number } | null;
}

/**
 * The newest period in which the service has a value.
 * Comparators are of the very same period; another period is never put beside it.
 * @returns null when the service has no value at all
 */
export function latestPoint({ series }: IndicatorView): LatestPoint | null {
  const points = series.find((s) => s.key === 'service')?.points ?? [];
  const newest = points
    .flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]))
    .sort((a, b) => a.period.localeCompare(b.period))
    .at(-1);
  if (!newest) return null;
  const beside = (key: 'nation' | 'region') => {
    const line = series.find((s) => s.key === key);
    const value = line?.points.find((point) => point.period === newest.period)?.value;
    return line && value !== null && value !== undefined ? { name: line.name, value } : null;
  };
  return { own: newest, nation: beside('nation'), region: beside('region') };
}
