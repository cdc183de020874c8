import { requireConfidence } from './arguments';
import { zOf } from './normal-quantile';
import { trendPoints, type TrendBreak, type TrendPoint, type TrendRefusal } from './trend-points';
import { fitLine, type LinePoint } from './weighted-line';

/** What a trend is tested with. */
export interface TrendOptions {
  /** Breaks that the five points may not cross. An event (the pandemic) marks a line but is no break: leave it out. */
  breaks?: readonly TrendBreak[];
  /** Confidence at which a slope counts, 0.998 unless given. */
  confidence?: number;
}

/** Direction of a series, with the statistic behind it; all null with the reason where none is given. */
export interface Trend {
  direction: 'rising' | 'falling' | 'none' | null;
  /** Squared slope over its variance, one degree of freedom. */
  chiSquare: number | null;
  /** Change of the value in a year, by the weighted line. */
  slope: number | null;
  reason: TrendRefusal | null;
}

/** Both sides of a 95 per cent interval in standard errors, as Fingertips rounds it. */
const WIDTH_OF_95 = 3.92;

function keepsSign(points: readonly LinePoint[], slope: number): boolean {
  return points.every((_, left) => {
    const without = fitLine(points.filter((_, index) => index !== left));
    return Math.sign(without.slope) === Math.sign(slope);
  });
}

/**
 * Direction of the last five valid points, as Fingertips judges it: a weighted least-squares line with weights
 * (3.92 / (upper − lower))², whose slope must differ from 0 by χ² at 99.8 per cent, and keep its sign whichever one of
 * the five points is left out. Otherwise "none".
 * @param points in any order, with 95 per cent limits; a point that lacks value or limits is not valid and is passed over
 * @returns no direction, with the reason, for fewer than five valid points, five that cross a break, or five that are
 *   not equally spaced and equally long
 * @throws RangeError naming the argument: a period that is none or comes twice, a value or limit that is not finite, an
 *   upper limit not above the lower one, confidence out of range
 * @see Office for Health Improvement and Disparities, Fingertips technical guidance, "Recent trends"
 */
export function trend(points: readonly TrendPoint[], options: TrendOptions = {}): Trend {
  const confidence = options.confidence ?? 0.998;
  requireConfidence(confidence);
  const chosen = trendPoints(points, options.breaks ?? []);
  if (typeof chosen === 'string') return { direction: null, chiSquare: null, slope: null, reason: chosen };
  const start = chosen[0]?.month ?? 0;
  const line = chosen.map(({ month, value, lower, upper }) => ({
    x: (month - start) / 12,
    y: value,
    weight: (WIDTH_OF_95 / (upper - lower)) ** 2
  }));
  const { slope, chiSquare } = fitLine(line);
  const clear = chiSquare > zOf(confidence) ** 2 && keepsSign(line, slope);
  const direction = !clear ? 'none' : slope > 0 ? 'rising' : 'falling';
  return { direction, chiSquare, slope, reason: null };
}
