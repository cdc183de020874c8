import { stretchesOf, type Band } from './bands';
import { hull, overlap, united, type Fragment, type Span } from './geometry';
import { splitEverywhere } from './split-cells';

/**
 * Columns of a table, from left to right, as the stretches that its text covers. They are found from the bands that have
 * text in several columns. A cell that reaches over several columns, such as a heading above them, does not join them as
 * long as only one band has such a cell.
 */
export function columnsOf(bands: readonly Band[]): Span[] {
  const tabular = bands
    .filter(({ fragments }) => stretchesOf(fragments).length > 1)
    .map((band) => ({ ...band, fragments: band.fragments.flatMap(splitEverywhere) }));
  const all = spans(tabular);
  return tabular
    .map((spanning) => columnsWithout(spanning, tabular))
    .reduce((most, next) => (next.length > most.length ? next : most), all);
}

/** Columns as wide as all of the lines that lie in one of them. */
export function widened(columns: readonly Span[], bands: readonly Band[]): Span[] {
  const parts = bands.flatMap(({ fragments }) => fragments);
  return columns.map((column) => hull([column, ...parts.filter((part) => isOnlyIn(part, column, columns))]));
}

/** Whether a stretch lies in one column and reaches into no other. */
export function isOnlyIn(span: Span, column: Span, columns: readonly Span[]): boolean {
  return columns.every((other) => overlap(span, other) > 0 === (other === column));
}

function spans(bands: readonly Band[]): Span[] {
  return united(
    bands.flatMap(({ fragments }) => fragments),
    0
  );
}

/** Puts the fragments of a band into the columns: a cell that reaches over several stands in the first of them. */
export function cellsOf(fragments: readonly Fragment[], columns: readonly Span[]): Fragment[][] {
  const cells: Fragment[][] = columns.map(() => []);
  for (const fragment of fragments) {
    const covered = columns.findIndex((column) => overlap(fragment, column) > 0);
    cells[covered === -1 ? nearest(fragment, columns) : covered]?.push(fragment);
  }
  return cells;
}

function columnsWithout(spanning: Band, bands: readonly Band[]): Span[] {
  const others = bands.filter((band) => band !== spanning);
  if (others.length < 2) return [];
  const columns = spans(others);
  const parts = others.flatMap(({ fragments }) => fragments);
  const isFirm = columns.every((column) => parts.filter((part) => overlap(part, column) > 0).length > 1);
  const isInside = spanning.fragments.every((part) => overlap(part, hull(columns)) > 0);
  return isFirm && isInside ? columns : [];
}

function nearest(fragment: Span, columns: readonly Span[]): number {
  const shared = columns.map((column) => overlap(fragment, column));
  return shared.indexOf(Math.max(...shared));
}
