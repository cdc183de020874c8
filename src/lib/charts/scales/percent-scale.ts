/** Place of a value between the ends of a scale, in per cent of the width (0–100, not clamped). */
export type PercentScale = (value: number) => number;

/**
 * A linear scale onto the width of a picture, in per cent.
 * @throws RangeError when both ends are the same
 */
export function percentScale(from: number, to: number): PercentScale {
  if (from === to) throw new RangeError(`percentScale: both ends are ${from}`);
  return (value) => (100 * (value - from)) / (to - from);
}

/** A place as an SVG length, `12.34%`. */
export function percent(place: number): string {
  return `${Math.round(place * 100) / 100}%`;
}
