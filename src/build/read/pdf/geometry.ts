/** Shapes on a page. All lengths are points (1/72 inch); x runs from the left edge, y from the top edge downward. */

/** A stretch from left to right. */
export interface Span {
  x: number;
  right: number;
}

/** A run of glyphs in one font on one baseline. */
export interface Item extends Span {
  text: string;
  /** Baseline. */
  y: number;
  /** Height of the type. */
  size: number;
  font: string;
  /** A space stands before it in the file, however narrow. */
  spaced: boolean;
  /** It is a footnote mark that stands above the line; `y` is then the baseline of that line. */
  raised: boolean;
}

/** Everything on one baseline. */
export interface Line {
  /** Place among the lines of the page, from 1. */
  number: number;
  y: number;
  size: number;
  /** From left to right. */
  items: readonly Item[];
}

/** The part of a line that lies in one cell. */
export interface Fragment extends Span {
  line: number;
  y: number;
  size: number;
  font: string;
  /** Where its words begin: right of a bullet or number that stands before them, else `x`. */
  textX: number;
  /** It begins with a bullet, or with the number of a heading or list item. */
  marker: boolean;
  items: readonly Item[];
}

/** A drawn line or the edge of a filled area, lying across the page. */
export interface AcrossRule extends Span {
  y: number;
}

/** A drawn line or the edge of a filled area, standing upright. */
export interface UprightRule {
  x: number;
  top: number;
  bottom: number;
  /** False for the edge of a filled area, which may as well be a word that is shaded. */
  drawn: boolean;
}

/** Lines and edges of areas drawn on a page. */
export interface Rules {
  across: readonly AcrossRule[];
  upright: readonly UprightRule[];
}

/** What is drawn on a page, before anything in it is understood. */
export interface DrawnPage {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  items: readonly Item[];
  rules: Rules;
}

/** Length that two stretches share; negative when there is a gap between them. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.right, b.right) - Math.max(a.x, b.x);
}

/** The stretch from the first to the last of several; empty at 0 for none. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) return { x: 0, right: 0 };
  return { x: Math.min(...spans.map(({ x }) => x)), right: Math.max(...spans.map(({ right }) => right)) };
}

/** Joins stretches that touch or lie less than `gap` apart; the rest, from left to right. */
export function united(spans: readonly Span[], gap: number): Span[] {
  const joined: Span[] = [];
  for (const { x, right } of [...spans].sort((a, b) => a.x - b.x)) {
    const last = joined.at(-1);
    if (last !== undefined && x - last.right < gap) last.right = Math.max(last.right, right);
    else joined.push({ x, right });
  }
  return joined;
}
