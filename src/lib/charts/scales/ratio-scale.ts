import { percentScale, type PercentScale } from './percent-scale';

/** A scale of ratios on which doubling is always the same step, and its ticks. */
export interface RatioScale {
  x: PercentScale;
  ticks: number[];
}

/** More doublings than this are marked at every second one, so that the words have room. */
const MOST_STEPS = 6;

/**
 * Logarithmic scale over whole doublings that holds every ratio, a half and two.
 * @param ratios drawn values with their limits; without any the scale runs from a half to two
 * @throws RangeError when a ratio is not above 0
 */
export function ratioScale(ratios: readonly number[]): RatioScale {
  const wrong = ratios.find((ratio) => !(ratio > 0 && Number.isFinite(ratio)));
  if (wrong !== undefined) throw new RangeError(`ratioScale: ratio is ${wrong}, expected above 0`);
  const steps = ratios.map(Math.log2);
  const from = Math.floor(Math.min(-1, ...steps));
  const to = Math.ceil(Math.max(1, ...steps));
  const linear = percentScale(from, to);
  const apart = Math.ceil((to - from) / MOST_STEPS);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((step) => step % apart === 0)
    .map((step) => 2 ** step);
  return { x: (ratio) => linear(Math.log2(ratio)), ticks };
}
