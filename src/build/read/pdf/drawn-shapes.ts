import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { list, numbers, walk, type Commands } from './drawing-state';
import type { Shape } from './drawn-rules';
import { movedPoint, type Matrix } from './matrix';

const FILLS = new Set<unknown>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke
]);
const STROKES = new Set<unknown>([OPS.stroke, OPS.closeStroke]);

/** What is drawn on a page besides text. */
export interface Drawn {
  /** Filled areas and outlines with straight sides, each as the box around it. */
  shapes: Shape[];
  /** Boxes around small filled discs and rings: some programs draw the bullets of lists so. */
  dots: Shape[];
}

/**
 * Shapes of a page. Slanting lines and larger areas with curves are left out.
 * @param page turns points of the file into points from the top left corner of the page
 */
export function drawnShapes(commands: Commands, page: Matrix): Drawn {
  const drawn: Drawn = { shapes: [], dots: [] };
  walk(commands, page, (command, [paint, data], { matrix, fill }) => {
    if (command !== OPS.constructPath || !(FILLS.has(paint) || STROKES.has(paint))) return;
    for (const { points, round } of outlines(numbers(list(data)[0]))) {
      const onPage = points.map(([x, y]) => movedPoint(matrix, x, y));
      const shape = { ...boxAround(onPage), fill: FILLS.has(paint) ? fill : null };
      if (round && isDot(shape)) drawn.dots.push(shape);
      if (!round && isStraight(onPage)) drawn.shapes.push(shape);
    }
  });
  return drawn;
}

type Point = readonly [number, number];
/** Numbers that a path has after each command: its points. */
const LENGTHS = [2, 2, 6, 4, 0];
const [MOVE, CURVE, QUADRATIC] = [0, 2, 3];
const DOT = { least: 1, most: 8 };

/** Parts of a path, which is a number for each command and its points. */
function outlines(path: readonly number[]): { points: Point[]; round: boolean }[] {
  const parts: { points: Point[]; round: boolean }[] = [];
  for (let at = 0; at < path.length;) {
    const command = path[at] ?? 0;
    if (command === MOVE) parts.push({ points: [], round: false });
    const part = parts.at(-1);
    const length = LENGTHS[command] ?? 0;
    for (let next = at + 1; next < at + length; next += 2)
      part?.points.push([path[next] ?? 0, path[next + 1] ?? 0]);
    if (part !== undefined && (command === CURVE || command === QUADRATIC)) part.round = true;
    at += length + 1;
  }
  return parts;
}

function boxAround(points: readonly Point[]): Omit<Shape, 'fill'> {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function isDot({ x, right, top, bottom }: Shape): boolean {
  const [width, height] = [right - x, bottom - top];
  return width > DOT.least && width < DOT.most && Math.abs(width - height) < 1;
}

function isStraight(points: readonly Point[]): boolean {
  const sides = points.slice(1).every(([x, y], index) => {
    const [beforeX = 0, beforeY = 0] = points[index] ?? [];
    return Math.abs(x - beforeX) < 0.5 || Math.abs(y - beforeY) < 0.5;
  });
  return points.length >= 2 && points.length <= 6 && sides;
}
