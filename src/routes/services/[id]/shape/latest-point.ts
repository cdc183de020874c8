import type { IndicatorPoint, IndicatorView } from './indicator-view';

/** A point that has a value. */
export type ValuedPoint = IndicatorPoint & { value: number };
/** A region or nation beside a service. */
export interface Beside {
  name: string;
  value: number;
  provenance: IndicatorPoint['provenance'];
}

/** The newest period of a service's indicator, and the newest value, which may be of an earlier period. */
export interface LatestPoint {
  /** The newest period, with or without a value. */
  newest: IndicatorPoint;
  /** The newest value. */
  own: ValuedPoint;
  nation: Beside | null;
  region: Beside | null;
}

const valued = (point: IndicatorPoint): point is ValuedPoint => point.value !== null;

/**
 * The newest period and the newest value of a service.
 * Comparators are of the value's very own period; another period is never put beside it.
 * @returns null when the service has no value at all
 */
export function latestPoint({ series }: IndicatorView): LatestPoint | null {
  const points = series.find((line) => line.key === 'service')?.points ?? [];
  const inTime = points.toSorted((a, b) => a.period.localeCompare(b.period));
  const newest = inTime.at(-1);
  const own = inTime.filter(valued).at(-1);
  if (!newest || !own) return null;
  const beside = (key: 'nation' | 'region'): Beside | null => {
    const line = series.find((one) => one.key === key);
    const point = line?.points.find(({ period }) => period === own.period);
    return line && point && valued(point)
      ? { name: line.name, value: point.value, provenance: point.provenance }
      : null;
  };
  return { newest, own, nation: beside('nation'), region: beside('region') };
}
