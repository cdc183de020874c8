import { nice, ticks } from 'd3-array';

/** A vertical scale from zero: place of a value in px from the top, and its ticks. */
export interface ZeroScale {
  y: (value: number) => number;
  ticks: number[];
}

/**
 * Scale from zero to a round number not below any value.
 * @param values drawn values with their upper limits; none or only zeros give a scale to 1
 * @param height px between zero and the top
 */
export function zeroScale(values: readonly number[], height: number): ZeroScale {
  const highest = Math.max(0, ...values);
  const top = highest === 0 ? 1 : nice(0, highest, 4)[1];
  return { y: (value) => height - (height * value) / top, ticks: ticks(0, top, 4) };
}
