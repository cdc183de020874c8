import { ticks } from 'd3-array';

/** A funnel's limits at one denominator; null where they cannot be worked out. */
export interface FunnelCurvePoint {
  denominator: number;
  lower998: number | null;
  lower95: number | null;
  upper95: number | null;
  upper998: number | null;
  adjustedLower998: number | null;
  adjustedLower95: number | null;
  adjustedUpper95: number | null;
  adjustedUpper998: number | null;
}
/** Name of a limit. */
export type FunnelLimitName = Exclude<keyof FunnelCurvePoint, 'denominator'>;

/** Scales of a funnel: places across in per cent, down in px. */
export interface FunnelFrame {
  x: (denominator: number) => number;
  y: (value: number) => number;
  xTicks: number[];
  yTicks: number[];
}

/** Room above the highest mark and beyond the largest denominator. */
const ROOM = 1.03;

/**
 * Scales from zero to just beyond the largest denominator and the highest value or plain limit; a limit that is far
 * higher (very small denominators have them) runs out of the picture.
 * @param height px of the plot
 */
export function funnelFrame(
  points: readonly { denominator: number; value: number }[],
  curve: readonly FunnelCurvePoint[],
  height: number
): FunnelFrame {
  const right =
    Math.max(1, ...points.map(({ denominator }) => denominator), ...curve.map((one) => one.denominator)) *
    ROOM;
  const values = points.map(({ value }) => value);
  const highest = Math.max(0, ...values);
  const limits = curve.flatMap(({ upper998 }) => upper998 ?? []);
  const top = Math.max(highest, Math.min(Math.max(0, ...limits), highest * 1.4)) * ROOM || 1;
  return {
    x: (denominator) => (100 * denominator) / right,
    y: (value) => height - (height * value) / top,
    xTicks: ticks(0, right, 4),
    yTicks: ticks(0, top, 5)
  };
}

/** Points of one limit's line, as the attribute of a polyline; parts above the picture are left out. */
export function limitLine(
  curve: readonly FunnelCurvePoint[],
  name: FunnelLimitName,
  { x, y }: FunnelFrame
): string {
  return curve
    .flatMap((point) => {
      const value = point[name];
      if (value === null || y(value) < -1) return [];
      return [`${x(point.denominator).toFixed(2)},${y(value).toFixed(1)}`];
    })
    .join(' ');
}
