import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiply, type Matrix } from './matrix';

/** Drawing commands of a page, as the PDF library gives them. */
export interface Commands {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What earlier commands set for those that draw. */
export interface DrawingState {
  /** Turns points of the commands into points from the top left corner of the page. */
  matrix: Matrix;
  /** Colour of fillings. */
  fill: string;
  font: string;
  /** Size of type, before the matrix. */
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** Width of letters as a part of the usual. */
  stretch: number;
  rise: number;
  leading: number;
}

/**
 * Goes through the commands of a page, keeping the state that they set.
 * @param visit called for each command, after it changed the state
 */
export function walk(
  { fnArray, argsArray }: Commands,
  matrix: Matrix,
  visit: (command: number, args: readonly unknown[], state: DrawingState) => void
): void {
  const saved: DrawingState[] = [];
  let state: DrawingState = { ...INITIAL, matrix };
  fnArray.forEach((command, index) => {
    const args = list(argsArray[index]);
    if (command === OPS.save || command === OPS.paintFormXObjectBegin) saved.push(state);
    if (command === OPS.restore || command === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    state = { ...state, ...changed(command, args, state) };
    visit(command, args, state);
  });
}

/** A list, whatever was given; empty where it was none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The numbers of a list; empty where it was none. */
export function numbers(value: unknown): number[] {
  if (ArrayBuffer.isView(value) || Array.isArray(value))
    return Array.from(value as ArrayLike<number>, Number);
  return [];
}

const INITIAL: Omit<DrawingState, 'matrix'> = {
  fill: '#000000',
  font: '',
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0
};

function changed(command: number, args: readonly unknown[], { matrix }: DrawingState): Partial<DrawingState> {
  const [first, second] = args;
  switch (command) {
    case OPS.transform:
      return { matrix: multiply(matrix, numbers(args)) };
    case OPS.paintFormXObjectBegin:
      return first ? { matrix: multiply(matrix, numbers(first)) } : {};
    case OPS.setFillRGBColor:
      return { fill: String(first) };
    case OPS.setFont:
      return { font: String(first), size: Number(second) };
    case OPS.setGState:
      return fontOf(first);
    default:
      return textChange(command, Number(first), Number(second));
  }
}

function textChange(command: number, first: number, second: number): Partial<DrawingState> {
  switch (command) {
    case OPS.setCharSpacing:
      return { letterSpacing: first };
    case OPS.setWordSpacing:
      return { wordSpacing: first };
    case OPS.setHScale:
      return { stretch: first / 100 };
    case OPS.setTextRise:
      return { rise: first };
    case OPS.setLeading:
      return { leading: first };
    case OPS.setLeadingMoveText:
      return { leading: -second };
    default:
      return {};
  }
}

function fontOf(settings: unknown): Partial<DrawingState> {
  const font = list(settings)
    .map(list)
    .find(([key]) => key === 'Font');
  const [name, size] = list(font?.[1]);
  return font === undefined ? {} : { font: String(name), size: Number(size) };
}
