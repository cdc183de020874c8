import { percentScale, type PercentScale } from '../scales/percent-scale';

/** A horizontal scale from zero with its ticks. */
export interface IntervalScale {
  place: PercentScale;
  ticks: number[];
}

/** A value with its interval; nulls where there is none. */
export interface Stretched {
  value: number | null;
  upper: number | null;
}

/** The smallest of 1, 2, 5, 10 … that is not below a step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((times) => times * power >= step) ?? 10) * power;
}

/**
 * A scale from zero to a round number that no value and no interval goes beyond; to 1 where there is nothing to show.
 * Worked out here and not by a library, since it is all that the page would take from one.
 */
export function intervalScale(rows: readonly Stretched[]): IntervalScale {
  const highest = Math.max(0, ...rows.map(({ value, upper }) => Math.max(value ?? 0, upper ?? 0)));
  if (highest === 0) return { place: percentScale(0, 1), ticks: [0, 1] };
  const step = roundStep(highest / 4);
  const count = Math.ceil(highest / step);
  // Multiples of a step below one are not exact: six places are more than any label shows.
  const ticks = Array.from({ length: count + 1 }, (_, i) => Math.round(i * step * 1e6) / 1e6);
  return { place: percentScale(0, count * step), ticks };
}
