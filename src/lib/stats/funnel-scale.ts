import type { FunnelZ } from './adjusted-limits';
import { noLimits, type FunnelLimits } from './funnel-limits';

/** The four pairs of limits at one denominator, in the unit of the values. */
export interface FunnelLimitSet {
  plain95: FunnelLimits;
  plain998: FunnelLimits;
  adjusted95: FunnelLimits;
  adjusted998: FunnelLimits;
}

/** What differs between rates and proportions: all in counts per denominator, times `multiplier` only at the end. */
export interface FunnelScale {
  multiplier: number;
  plain(pooled: number, denominator: number, confidence: number): FunnelLimits;
  adjusted(pooled: number, denominator: number, tauSquared: number, confidence: number): FunnelLimits;
  /** Null where the pooled value leaves no scale. */
  standardise(count: number, denominator: number, pooled: number): FunnelZ | null;
}

function scaled({ lower, upper }: FunnelLimits, by: number): FunnelLimits {
  return { lower: lower === null ? null : lower * by, upper: upper === null ? null : upper * by };
}

/** The wider of two pairs: allowing for over-dispersion never makes a funnel narrower. */
function wider(a: FunnelLimits, b: FunnelLimits): FunnelLimits {
  if (a.lower === null || a.upper === null || b.lower === null || b.upper === null) return noLimits();
  return { lower: Math.min(a.lower, b.lower), upper: Math.max(a.upper, b.upper) };
}

/** Plain and adjusted limits at one denominator; the adjusted ones are null where τ² is. */
export function limitsAt(
  scale: FunnelScale,
  pooled: number,
  tauSquared: number | null,
  denominator: number
): FunnelLimitSet {
  const pair = (confidence: number): [FunnelLimits, FunnelLimits] => {
    const plain = scale.plain(pooled, denominator, confidence);
    const adjusted =
      tauSquared === null
        ? noLimits()
        : wider(plain, scale.adjusted(pooled, denominator, tauSquared, confidence));
    return [scaled(plain, scale.multiplier), scaled(adjusted, scale.multiplier)];
  };
  const [plain95, adjusted95] = pair(0.95);
  const [plain998, adjusted998] = pair(0.998);
  return { plain95, plain998, adjusted95, adjusted998 };
}
