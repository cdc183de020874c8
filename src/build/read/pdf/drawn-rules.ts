import { overlap, type AcrossRule, type Item, type Rules, type Span, type UprightRule } from './geometry';

/** A straight line, or an area with straight sides, as it is drawn. */
export interface Shape extends Span {
  top: number;
  bottom: number;
  /** Colour of its filling; null for an outline. */
  fill: string | null;
}

/** Thickest shape that is still a line. */
const LINE = 2.5;
/** How far apart the ends of pieces that make one line may lie. */
const TOUCH = 1;
/** Most shapes looked at on a page; one with more holds a drawing, not tables. */
const MOST = 3000;

/**
 * Rules of a page: drawn lines, the sides of outlines, and the edges at which the colour of filled areas changes. Lines
 * under words are no rules. Pieces that touch are joined.
 */
export function rulesOf(
  shapes: readonly Shape[],
  page: { width: number; height: number },
  items: readonly Item[]
): Rules {
  const inside = shapes.filter(
    ({ x, right, top, bottom }) => right - x < 0.95 * page.width || bottom - top < 0.5 * page.height
  );
  if (inside.length > MOST) return { across: [], upright: [] };
  const areas = inside.filter((shape) => shape.fill !== null && !isAcross(shape) && !isUpright(shape));
  const across = inside
    .flatMap((shape) => acrossOf(shape, areas))
    .filter((rule) => !isUnderline(rule, items));
  return {
    across: joinedAcross(across),
    upright: joinedUpright(inside.flatMap((shape) => uprightOf(shape, areas)))
  };
}

const isAcross = ({ top, bottom }: Shape) => bottom - top <= LINE;
const isUpright = ({ x, right }: Shape) => right - x <= LINE;
const down = ({ top, bottom }: Shape): Span => ({ x: top, right: bottom });

function acrossOf(shape: Shape, areas: readonly Shape[]): AcrossRule[] {
  const { x, right, top, bottom } = shape;
  if (isUpright(shape)) return [];
  if (isAcross(shape)) return [{ x, right, y: (top + bottom) / 2 }];
  const isEdge = (beyond: number) =>
    !areas.some((area) => area.top < beyond && beyond < area.bottom && isBeside(shape, area, shape, area));
  return [
    ...(isEdge(top - TOUCH) ? [{ x, right, y: top }] : []),
    ...(isEdge(bottom + TOUCH) ? [{ x, right, y: bottom }] : [])
  ];
}

function uprightOf(shape: Shape, areas: readonly Shape[]): UprightRule[] {
  const { x, right, top, bottom, fill } = shape;
  if (isAcross(shape)) return [];
  if (isUpright(shape)) return [{ x: (x + right) / 2, top, bottom, drawn: true }];
  const isEdge = (beyond: number) =>
    !areas.some(
      (area) => area.x < beyond && beyond < area.right && isBeside(shape, area, down(shape), down(area))
    );
  const edges = [...(isEdge(x - TOUCH) ? [x] : []), ...(isEdge(right + TOUCH) ? [right] : [])];
  return edges.map((edge) => ({ x: edge, top, bottom, drawn: fill === null }));
}

/** Whether an area of the same colour goes on along most of a side. */
function isBeside(shape: Shape, area: Shape, side: Span, other: Span): boolean {
  return area !== shape && area.fill === shape.fill && overlap(side, other) > 0.8 * (side.right - side.x);
}

function isUnderline(rule: AcrossRule, items: readonly Item[]): boolean {
  return items.some(({ x, right, y, size }) => {
    const isUnder = rule.y > y - 0.02 * size && rule.y < y + 0.25 * size;
    return isUnder && rule.x > x - 1.5 && rule.right < right + 1.5;
  });
}

function joinedAcross(rules: readonly AcrossRule[]): AcrossRule[] {
  const joined: AcrossRule[] = [];
  for (const rule of [...rules].sort((a, b) => a.x - b.x)) {
    const before = joined.find(({ y, right }) => Math.abs(y - rule.y) <= TOUCH && rule.x - right <= LINE);
    if (before === undefined) joined.push({ ...rule });
    else before.right = Math.max(before.right, rule.right);
  }
  return joined;
}

function joinedUpright(rules: readonly UprightRule[]): UprightRule[] {
  const joined: UprightRule[] = [];
  for (const rule of [...rules].sort((a, b) => a.top - b.top)) {
    const before = joined.find(({ x, bottom }) => Math.abs(x - rule.x) <= TOUCH && rule.top - bottom <= LINE);
    if (before === undefined) joined.push({ ...rule });
    else {
      before.bottom = Math.max(before.bottom, rule.bottom);
      before.drawn ||= rule.drawn;
    }
  }
  return joined;
}
