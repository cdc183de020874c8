import { wrapText } from './text-width';

/** A row on the scale from 0 to 100: its words, and how far its marks reach below the middle of the strip. */
export interface PercentRow<T> {
  label: string;
  /** Smaller words under the label. */
  small?: string | undefined;
  /** Value in words, right of the strip. */
  value?: string | undefined;
  /** Px from the middle of the strip to the lowest mark. */
  down: number;
  /** What is drawn. */
  of: T;
}

/** A heading between rows. */
export interface PercentHeading {
  heading: string;
}

/** A row with its top, or a heading with its foot, in units that are `WIDE` or `NARROW_UNIT` px high. */
export type PlacedPercentRow<T> = { at: number } & (
  { row: PercentRow<T>; lines: string[]; small: string[] } | { heading: string }
);

/** Px of a unit where the label stands beside the strip; the style sheet has the same. */
export const WIDE = 20;
/** Px of a unit where the label stands above the strip. */
export const NARROW_UNIT = 30;
/** Px of a line of words. */
export const LINE = 17;
/** Units of a heading; the first needs no distance to what is before it. */
const HEADING = { first: 1.1, next: 1.6 };
const TOP = 1.3;
const GAP = 13;
/** Px from the words to the middle of the strip under them. */
const UNDER = 16;

/** Height of a row in units, so that both ways of laying it out have room. */
export function rowUnits(lines: number, down: number): number {
  const wide = Math.max(LINE * lines, LINE / 2 + down) + GAP;
  const narrow = LINE * lines + UNDER + down + GAP;
  return Math.ceil(100 * Math.max(wide / WIDE, narrow / NARROW_UNIT)) / 100;
}

/**
 * Places rows and headings under each other.
 * @param width px that a label may take
 * @returns items with their places, and the height of all, in units
 */
export function placePercentRows<T>(
  items: readonly (PercentRow<T> | PercentHeading)[],
  width: number
): { placed: PlacedPercentRow<T>[]; height: number } {
  let next = TOP;
  const placed = items.map((item, i): PlacedPercentRow<T> => {
    const at = Math.round(100 * next) / 100;
    if ('heading' in item) {
      next += i === 0 ? HEADING.first : HEADING.next;
      return { at: Math.round(100 * next) / 100, heading: item.heading };
    }
    const lines = wrapText(item.label, 14, width);
    const small = item.small ? wrapText(item.small, 13, width) : [];
    next += rowUnits(lines.length + small.length, item.down);
    return { at, row: item, lines, small };
  });
  return { placed, height: Math.round(100 * next) / 100 };
}
