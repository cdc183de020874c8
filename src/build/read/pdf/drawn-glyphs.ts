import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { list, numbers, walk, type Commands, type DrawingState } from './drawing-state';
import type { Span } from './geometry';
import { movedPoint, multiply, type Matrix } from './matrix';

/** A letter, digit or sign as drawn; white space too. */
export interface Glyph extends Span {
  text: string;
  /** Baseline. */
  y: number;
  size: number;
  font: string;
}

/** What must be known of a font to place its glyphs. */
export interface FontMeasure {
  /** Size of its units as a part of the size of type: 0.001 for most. */
  unit: number;
  /** It is written downward. */
  vertical: boolean;
}

interface Pen {
  line: Matrix;
  at: Matrix;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Glyphs of a page in the order in which they are drawn. Text that is turned, mirrored or written downward is left out.
 * @param page turns points of the file into points from the top left corner of the page
 */
export function glyphsOf(commands: Commands, page: Matrix, measure: (font: string) => FontMeasure): Glyph[] {
  const glyphs: Glyph[] = [];
  let pen: Pen = { line: UNMOVED, at: UNMOVED };
  walk(commands, page, (command, args, state) => {
    pen = movedPen(command, args, state, pen);
    if (command !== OPS.showText) return;
    const font = measure(state.font);
    const advance = show(list(args[0]), state, pen.at, font, glyphs);
    pen = { ...pen, at: multiply(pen.at, [1, 0, 0, 1, advance * state.stretch, 0]) };
  });
  return glyphs;
}

function movedPen(command: number, args: readonly unknown[], { leading }: DrawingState, pen: Pen): Pen {
  const moved = (x: number, y: number) => at(multiply(pen.line, [1, 0, 0, 1, x, y]));
  switch (command) {
    case OPS.beginText:
      return at(UNMOVED);
    case OPS.setTextMatrix:
      return at(numbers(args.length === 1 ? args[0] : args));
    case OPS.moveText:
    case OPS.setLeadingMoveText:
      return moved(Number(args[0]), Number(args[1]));
    case OPS.nextLine:
      return moved(0, -leading);
    default:
      return pen;
  }
}

const at = (matrix: Matrix): Pen => ({ line: matrix, at: matrix });

/** Adds the glyphs of one command, and gives how far it moves the pen. */
function show(
  shown: readonly unknown[],
  state: DrawingState,
  pen: Matrix,
  font: FontMeasure,
  glyphs: Glyph[]
): number {
  const matrix = multiply(multiply(state.matrix, pen), [state.stretch, 0, 0, 1, 0, state.rise]);
  const size = sizeIn(matrix, state.size * font.unit * 1000);
  let x = 0;
  for (const one of shown) {
    if (typeof one === 'number') x -= (one * state.size) / 1000;
    else if (isGlyph(one)) {
      const right = x + one.width * font.unit * state.size;
      if (size !== null && !font.vertical)
        glyphs.push({ text: one.unicode, size, font: state.font, ...placed(matrix, x, right) });
      x = right + state.letterSpacing + (one.isSpace === true ? state.wordSpacing : 0);
    }
  }
  return x;
}

function placed(matrix: Matrix, begin: number, end: number): Pick<Glyph, 'x' | 'right' | 'y'> {
  const [[x, y], [right]] = [movedPoint(matrix, begin, 0), movedPoint(matrix, end, 0)];
  return { x, right, y };
}

/** Height of type on the page; null when it is turned or mirrored. */
function sizeIn([a = 0, b = 0, c = 0, d = 0]: Matrix, size: number): number | null {
  const sign = Math.sign(size);
  const isUpright = a * sign > 0 && d * sign < 0 && Math.abs(b) < 0.05 * Math.abs(a);
  return isUpright ? Math.hypot(c, d) * Math.abs(size) : null;
}

function isGlyph(value: unknown): value is { unicode: string; width: number; isSpace?: boolean } {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}
