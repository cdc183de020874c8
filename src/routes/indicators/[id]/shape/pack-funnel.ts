import type { FunnelLimits } from '$lib/stats/funnel-limits';
import type { Funnel, FunnelUnit } from '$lib/stats/funnel';
import { funnelOfProportions } from '$lib/stats/funnel-of-proportions';
import { funnelOfRates } from '$lib/stats/funnel-of-rates';
import type { Measure } from '$lib/stats/compare-with-set';
import { funnelCodes } from '$lib/ui/indicators/letter-codes';
import type { PeriodFunnel } from '$lib/ui/indicators/slice';
import { packCurve } from '$lib/ui/indicators/curve-wire';
import { rounded } from './rounding';

/** Points of the curve: enough that straight lines between them are not seen as such. */
const STEPS = 24;

/** Denominators from the smallest to the largest, closer together where they are small and limits bend. */
function grid(units: readonly FunnelUnit[]): number[] {
  const sizes = units.flatMap(({ count, denominator }) =>
    count !== null && denominator ? [Math.sqrt(denominator)] : []
  );
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  if (from === to) return [from ** 2];
  return Array.from({ length: STEPS + 1 }, (_, i) => Math.round((from + ((to - from) * i) / STEPS) ** 2));
}

function limitColumns({ curve }: Funnel, by: number, places: number): (number | null)[][] {
  const pick = (limit: (point: Funnel['curve'][number]) => FunnelLimits, side: keyof FunnelLimits) =>
    curve.map((point) => {
      const value = limit(point)[side];
      return value === null ? null : rounded(value * by, places);
    });
  return [
    pick((p) => p.plain998, 'lower'),
    pick((p) => p.plain95, 'lower'),
    pick((p) => p.plain95, 'upper'),
    pick((p) => p.plain998, 'upper'),
    pick((p) => p.adjusted998, 'lower'),
    pick((p) => p.adjusted95, 'lower'),
    pick((p) => p.adjusted95, 'upper'),
    pick((p) => p.adjusted998, 'upper')
  ];
}

/**
 * The funnel of a period, packed.
 * @returns null where no area has counts
 */
export function packFunnel(
  units: readonly FunnelUnit[],
  measure: Measure,
  places: number
): PeriodFunnel | null {
  if (!units.some(({ count, denominator }) => count !== null && denominator)) return null;
  const at = grid(units);
  const funnel = measure.share ? funnelOfProportions(units, at) : funnelOfRates(units, measure.per, at);
  const by = measure.share ? 100 : 1;
  return {
    pooled: rounded((funnel.pooled ?? 0) * by, places) ?? 0,
    n: funnel.n,
    phi: rounded(funnel.phi, 1),
    plain: funnel.points.map(({ verdict }) => funnelCodes.letter(verdict)).join(''),
    adjusted: funnel.points.map(({ adjustedVerdict }) => funnelCodes.letter(adjustedVerdict)).join(''),
    at: packCurve(at, 0),
    limits: limitColumns(funnel, by, places).map((limits) => packCurve(limits, places))
  };
}
