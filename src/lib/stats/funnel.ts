import { fsum } from 'd3-array';
import { additiveVariance } from './additive-variance';
import { limitsAt, type FunnelLimitSet, type FunnelScale } from './funnel-scale';
import { funnelVerdict, type FunnelVerdict } from './funnel-verdict';
import { overdispersion } from './overdispersion';

/** One service or area of a funnel; null where not known. */
export interface FunnelUnit {
  id: string;
  count: number | null;
  denominator: number | null;
}

/** One unit's place; value and verdicts are null where it has no count or no denominator. */
export interface FunnelPoint {
  id: string;
  denominator: number | null;
  value: number | null;
  verdict: FunnelVerdict | null;
  adjustedVerdict: FunnelVerdict | null;
}

/**
 * All that a funnel picture needs. `phi` and `tauSquared`, adjusted limits and adjusted verdicts are null where they
 * cannot be worked out: fewer than two units, or nothing counted anywhere.
 */
export interface Funnel {
  /** Value of all units together; null without units. */
  pooled: number | null;
  /** Number of units with count and denominator. */
  n: number;
  phi: number | null;
  tauSquared: number | null;
  /** One for each unit, in the order given. */
  points: FunnelPoint[];
  /** Limits at rising denominators. */
  curve: ({ denominator: number } & FunnelLimitSet)[];
}

type Counted = FunnelUnit & { count: number; denominator: number };

const CURVE_STEPS = 60;

const isCounted = (unit: FunnelUnit): unit is Counted =>
  unit.count !== null && unit.denominator !== null && unit.denominator > 0;

/** Denominators from the smallest to the largest, closer together where they are small and limits bend. */
function gridOf(counted: readonly Counted[]): number[] {
  const sizes = counted.map(({ denominator }) => Math.sqrt(denominator));
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  if (from === to) return counted.slice(0, 1).map(({ denominator }) => denominator);
  return Array.from({ length: CURVE_STEPS + 1 }, (_, i) => (from + ((to - from) * i) / CURVE_STEPS) ** 2);
}

function place(
  unit: FunnelUnit,
  multiplier: number,
  at: (denominator: number) => FunnelLimitSet
): FunnelPoint {
  const { id, denominator } = unit;
  if (!isCounted(unit)) return { id, denominator, value: null, verdict: null, adjustedVerdict: null };
  const value = (unit.count / unit.denominator) * multiplier;
  const limits = at(unit.denominator);
  return {
    id,
    denominator,
    value,
    verdict: funnelVerdict(value, limits.plain95, limits.plain998),
    adjustedVerdict: funnelVerdict(value, limits.adjusted95, limits.adjusted998)
  };
}

/**
 * Works out a funnel on a scale; `funnelOfRates` and `funnelOfProportions` are its two uses.
 * @param denominators where the curve is wanted; 61 between the smallest and largest unit unless given
 */
export function funnelOn(
  scale: FunnelScale,
  units: readonly FunnelUnit[],
  denominators?: readonly number[]
): Funnel {
  const counted = units.filter(isCounted);
  const people = fsum(counted, (unit) => unit.denominator);
  const pooled = people === 0 ? 0 : fsum(counted, (unit) => unit.count) / people;
  const standardised = counted
    .map(({ count, denominator }) => scale.standardise(count, denominator, pooled))
    .filter((z) => z !== null);
  const phi = overdispersion(standardised.map(({ z }) => z));
  const tauSquared = additiveVariance(
    phi,
    standardised.map(({ standardError }) => standardError)
  );
  const at = (denominator: number) => limitsAt(scale, pooled, tauSquared, denominator);
  const grid = counted.length === 0 ? [] : (denominators ?? gridOf(counted));
  return {
    pooled: counted.length === 0 ? null : pooled * scale.multiplier,
    n: counted.length,
    phi,
    tauSquared,
    points: units.map((unit) => place(unit, scale.multiplier, at)),
    curve: grid.map((denominator) => ({ denominator, ...at(denominator) }))
  };
}
