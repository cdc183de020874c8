import type { PlaceGraph, Point } from './place';

const STEPS = 800;
/** Share of the steps during which the circles grow; in the rest they settle. */
const GROWING = 0.75;
/** How much of half an overlap a circle gives way at a step. */
const PUSH = 0.5;
/** How hard neighbours that have come apart are drawn together. */
const PULL = 0.03;
/** How hard a circle is drawn back to where its service lies. */
const HOME = 0.003;

/** Moves two points along the line between them by `share` of their distance each: apart above 0, together below. */
function part(moves: Point[], points: readonly Point[], i: number, j: number, share: number): void {
  const [a, b, moveA, moveB] = [points[i], points[j], moves[i], moves[j]];
  if (!a || !b || !moveA || !moveB) return;
  const [dx, dy] = [(b.x - a.x) * share, (b.y - a.y) * share];
  moveA.x -= dx;
  moveA.y -= dy;
  moveB.x += dx;
  moveB.y += dy;
}

function between(points: readonly Point[], i: number, j: number): number {
  const [a, b] = [points[i], points[j]];
  if (!a || !b) return 0;
  // Not Math.hypot, whose last digit may differ between engines.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/**
 * Grows an equal circle at every place until each is `pitch` wide. The circles push each other aside and neighbours
 * hold together, so that a crowded city swells inside its surroundings instead of breaking through them
 * (after Dorling's circular cartogram, 1996, with equal circles).
 * @returns centres of the circles, in the order of the places
 */
export function growCircles({ places, pairs }: PlaceGraph, pitch: number): Point[] {
  const points = places.map(({ x, y }) => ({ x, y }));
  for (let step = 1; step <= STEPS; step++) {
    const grown = Math.min(1, step / (STEPS * GROWING));
    const moves = points.map((_, i) => {
      const [home, point] = [places[i], points[i]];
      return home && point ? { x: HOME * (home.x - point.x), y: HOME * (home.y - point.y) } : { x: 0, y: 0 };
    });
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        const apart = between(points, i, j);
        if (apart < pitch * grown) {
          part(moves, points, i, j, (PUSH * (pitch * grown - apart)) / Math.max(apart, 1e-9) / 2);
        }
      }
    }
    for (const [i, j] of pairs) {
      const apart = between(points, i, j);
      if (apart > pitch) part(moves, points, i, j, (-PULL * grown * (apart - pitch)) / apart / 2);
    }
    points.forEach((point, i) => {
      point.x += moves[i]?.x ?? 0;
      point.y += moves[i]?.y ?? 0;
    });
  }
  return points;
}
