import { wrapText } from './text-width';

/** A row of a chart: its label, what is drawn, and the value in words at its end. */
export interface ChartRow {
  label: string;
  /** Value in words, at the right edge. */
  value: string;
  /** A second line under the value. */
  note?: string | undefined;
  /** Whether the note is the plain second half of the value rather than a quiet addition. */
  strong?: boolean | undefined;
}

/** A heading between rows. */
export interface ChartHeading {
  heading: string;
}

/** A row or heading with its place, in units of one row's height, which changes with the width of the page. */
export type PlacedItem<R> = { at: number } & (
  { row: R; index: number; lines: string[] } | { heading: string }
);

const HEADING = 0.7;
/** What a third and fourth line of a label add to the height of its row. */
const LINE = 0.4;
/** Px that a label may take: what is left of the narrowest page beside the value. */
const LABEL = 215;

/** Rows and headings under each other, and their height together in rows. */
export interface PlacedRows<R> {
  items: PlacedItem<R>[];
  height: number;
}

/**
 * Places rows and headings under each other.
 * @param top room for the scale above them, in rows
 */
export function placeRows<R extends ChartRow>(
  items: readonly (R | ChartHeading)[],
  top: number
): PlacedRows<R> {
  let height = top;
  let index = 0;
  const placed = items.map((item): PlacedItem<R> => {
    const at = Math.round(height * 100) / 100;
    if ('heading' in item) {
      height += HEADING;
      return { at, heading: item.heading };
    }
    const lines = wrapText(item.label, 14, LABEL);
    height += 1 + LINE * Math.max(0, lines.length - 2);
    index += 1;
    return { at, row: item, index: index - 1, lines };
  });
  return { items: placed, height: Math.round(height * 100) / 100 };
}
