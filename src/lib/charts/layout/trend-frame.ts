import { formatPeriodShort } from '$lib/words/periods';
import type { TrendPoint } from '$lib/words/trend-sentence';
import { periodPlace, periodScale } from '../scales/time-scale';
import type { PercentScale } from '../scales/percent-scale';
import { zeroScale, type ZeroScale } from '../scales/zero-scale';
import { NARROW } from './anchor';
import { textWidth } from './text-width';
import { thinLabels } from './thin-labels';

/** Px left of the plot for the labels of its scale, and right of it for the ends of lines on wide pages. */
export const LEFT = 48;
/** Px that end labels may take on wide pages. */
export const RIGHT = 190;
const NARROW_PLOT = NARROW - LEFT - 12;
/** Width of the plot where a page just turns wide (40rem). */
const WIDE_PLOT = 640 - LEFT - RIGHT;

/** A tick of the time axis; a label may show on wide pages only, on narrow ones only, on both or on none. */
export interface PeriodTick {
  period: string;
  at: number;
  label: string;
  wide: boolean;
  narrow: boolean;
}

/** Scales of a trend. */
export interface TrendFrame {
  x: PercentScale;
  scale: ZeroScale;
  ticks: PeriodTick[];
  /** Start and end of the drawn time, in months. */
  from: number;
  to: number;
}

function periodTicks(periods: readonly string[], x: PercentScale): PeriodTick[] {
  const sorted = [...new Set(periods)].sort((a, b) => periodPlace(a).middle - periodPlace(b).middle);
  const places = sorted.map((text) => x(periodPlace(text).middle));
  const labels = sorted.map(formatPeriodShort);
  const width = Math.max(...labels.map((label) => textWidth(label, 13))) + 6;
  const wide = thinLabels(places, width, WIDE_PLOT);
  const narrow = thinLabels(places, width, NARROW_PLOT);
  return sorted.map((text, i) => ({
    period: text,
    at: places[i] ?? 0,
    label: labels[i] ?? '',
    wide: wide[i] ?? false,
    narrow: narrow[i] ?? false
  }));
}

/**
 * Scales over every period of any series, with or without a value, and from zero to the highest value or limit.
 * @param height px of the plot
 * @returns null when no series has a period
 */
export function trendFrame(
  series: readonly { points: readonly TrendPoint[] }[],
  height: number
): TrendFrame | null {
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) return null;
  const periods = points.map((p) => p.period);
  const x = periodScale(periods);
  const values = points.flatMap((p) => [p.value, p.upper].filter((v) => typeof v === 'number'));
  const places = periods.map(periodPlace);
  return {
    x,
    scale: zeroScale(values, height),
    ticks: periodTicks(periods, x),
    from: Math.min(...places.map((p) => p.start)),
    to: Math.max(...places.map((p) => p.end))
  };
}
