import { nice, ticks } from 'd3-array';

/** A scale for changes that holds zero, in per cent of the width, with its ticks. */
export function changeScale(values: readonly number[]): { x: (value: number) => number; ticks: number[] } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [from, to] = low === high ? [-1, 1] : nice(low, high, 4);
  return { x: (value) => (100 * (value - from)) / (to - from), ticks: ticks(from, to, 4) };
}
