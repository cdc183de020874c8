import type { Point } from './place';

/** A number behind another one, whose minus sign stands for the space. */
const after = (value: number) => (value < 0 ? String(value) : ` ${value}`);

/** Whole places of a ring, without those that fall on the one before and without the closing one. */
function wholePoints(ring: readonly Point[], place: (point: Point) => Point): Point[] {
  const whole: Point[] = [];
  for (const point of ring) {
    const { x, y } = place(point);
    const next = { x: Math.round(x), y: Math.round(y) };
    const last = whole.at(-1);
    if (!last || last.x !== next.x || last.y !== next.y) whole.push(next);
  }
  const [first, last] = [whole[0], whole.at(-1)];
  if (whole.length > 1 && first && last && first.x === last.x && first.y === last.y) whole.pop();
  return whole;
}

/** Path of closed rings in whole units, each point written from the one before; a ring that shrinks to a line is left out. */
export function shapePath(rings: readonly (readonly Point[])[], place: (point: Point) => Point): string {
  return rings
    .map((ring) => wholePoints(ring, place))
    .filter((points) => points.length > 2)
    .map((points) => {
      const [first, ...rest] = points;
      if (!first) return '';
      let last = first;
      const steps = rest.map((point) => {
        const step = `${point.x - last.x}${after(point.y - last.y)}`;
        last = point;
        return step;
      });
      const lines = steps.map((step, i) => (i === 0 || step.startsWith('-') ? step : ` ${step}`)).join('');
      return `M${first.x}${after(first.y)}l${lines}z`;
    })
    .join('');
}
