import { ticks } from 'd3-array';
import { dodgeColumn } from './dodge-column';
import { wrapText } from './text-width';

/** One area of a ranked list. */
export interface RankedRow {
  id: string;
  label: string;
  value: number;
  /** 95 % interval; null where none can be given. */
  lower: number | null;
  upper: number | null;
  role: 'own' | 'similar' | 'other';
  /** True where the source raises a doubt about the value. */
  doubtful?: boolean | undefined;
}

/** A row in its place. */
export interface PlacedRankedRow extends RankedRow {
  /** Middle of the row in px. */
  y: number;
}

/** A label in the gutter, moved clear of the others. */
export interface RankedLabel {
  id: string;
  lines: string[];
  own: boolean;
  /** Middle of its row, and middle of the label, in px. */
  y: number;
  labelY: number;
}

/** Px of the gutter at the right, where labels stand, on wide pages and on narrow ones. */
export const GUTTER = { wide: 260, narrow: 136 };
const TIE = 22;
const LINE = 16;
/** Rows this high or higher each have room for their own label. */
const ROOMY = 34;
const DENSE = 8;
/** Up to so many rows each is labelled. */
const FEW = 12;
const EXTREMES = 3;

/** Height of a row in px: dense where there are many. */
export function rowHeight(rows: number): number {
  return rows <= FEW ? ROOMY : DENSE;
}

/** Scale from zero to just above the highest value or limit, in per cent; with its ticks. */
export function rankedScale(values: readonly number[]): { x: (value: number) => number; ticks: number[] } {
  const highest = Math.max(0, ...values);
  const top = highest === 0 ? 1 : highest * 1.02;
  return { x: (value) => (100 * value) / top, ticks: ticks(0, top, 4) };
}

/** Rows under each other in the order given. */
export function placeRanked(rows: readonly RankedRow[]): PlacedRankedRow[] {
  const height = rowHeight(rows.length);
  return rows.map((row, i) => ({ ...row, y: (i + 0.5) * height }));
}

/** Rows that are labelled: all if they are few; else the reader's own, its similar ones, and three at each end. */
export function labelled(rows: readonly PlacedRankedRow[]): PlacedRankedRow[] {
  if (rows.length <= FEW) return [...rows];
  return rows.filter(({ role }, i) => role !== 'other' || i < EXTREMES || i >= rows.length - EXTREMES);
}

/**
 * Labels of the gutter, moved apart so that none overlap.
 * @param textOf words of a row's label
 * @param width px of the gutter
 */
export function placeRankedLabels(
  rows: readonly PlacedRankedRow[],
  textOf: (row: PlacedRankedRow) => string,
  width: number,
  height: number
): RankedLabel[] {
  const texts = rows.map((row) => wrapText(textOf(row), 13, width - TIE));
  const places = dodgeColumn(
    rows.map(({ y }, i) => ({ at: y, height: (texts[i]?.length ?? 1) * LINE })),
    0,
    height
  );
  return rows.map(({ id, role, y }, i) => ({
    id,
    own: role === 'own',
    lines: texts[i] ?? [],
    y,
    labelY: places[i] ?? y
  }));
}
