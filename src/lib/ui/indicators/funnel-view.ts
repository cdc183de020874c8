import { FUNNEL_LIMITS, type LevelPeriod } from './slice';
import type { FunnelCurvePoint } from '$lib/charts/layout/funnel-frame';
import { unpackCurve } from './curve-wire';

/** The curve of a period's funnel, unpacked. */
export function funnelCurve({ funnel }: LevelPeriod, places: number): FunnelCurvePoint[] {
  if (!funnel) return [];
  const limits = funnel.limits.map((text) => unpackCurve(text, places));
  return unpackCurve(funnel.at, 0).map((denominator, i) => {
    const of = Object.fromEntries(FUNNEL_LIMITS.map((name, j) => [name, limits[j]?.[i] ?? null]));
    return { ...of, denominator: denominator ?? 0 } as FunnelCurvePoint;
  });
}
