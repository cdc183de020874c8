import type { Band } from './bands';
import { cellsOf, columnsOf, isOnlyIn, widened } from './columns';
import { flowBlock, type FlowBlock } from './flow';
import { hull, type Fragment, type Rules, type Span } from './geometry';
import { tableLeading } from './leading';
import type { Known } from './paragraphs';
import { rowsOf } from './row-costs';
import { splitAtGap } from './split-cells';
import { isInBox } from './tables';

/** A table in blocks, with what turned out to be running text above and below it. */
export interface TableParts {
  before: readonly Band[];
  rows: readonly FlowBlock[];
  after: readonly Band[];
}

interface Row {
  bands: readonly Band[];
  cells: readonly (readonly Fragment[])[];
}

/** Turns the bands of a table into one block for each row. */
export function tableBlocks(page: number, found: readonly Band[], rules: Rules, known: Known): TableParts {
  const narrow = columnsOf(found);
  const parted = found.map((band) => ({
    ...band,
    fragments: band.fragments.flatMap((part) => splitAtGap(part, narrow))
  }));
  const [begin, end] = fitting(parted, narrow);
  const bands = parted.slice(begin, end);
  const columns = widened(narrow, bands);
  const cells = cellsOf(partsOf(bands), columns);
  const leading = tableLeading(cells, known.leading(bands[0]?.fragments[0]?.size ?? 1));
  const rows = rowsOf({ bands, columns, rules, leading }).map(({ from, to }) => {
    const own = bands.slice(from, to);
    return { bands: own, cells: cellsOf(partsOf(own), columns) };
  });
  const isIn = (row: Row) => filled(row.cells) > 1 || hasCells(row, columns, rules);
  const [first, last] = [rows.findIndex(isIn), rows.findLastIndex(isIn)];
  return {
    before: [...parted.slice(0, begin), ...rows.slice(0, first).flatMap((row) => row.bands)],
    rows: rows
      .slice(first, last + 1)
      .map((row) =>
        isIn(row) || looksLike(row, rows) ? flowBlock('row', page, row.cells, columns) : between(page, row)
      ),
    after: [...rows.slice(last + 1).flatMap((row) => row.bands), ...parted.slice(end)]
  };
}

/** Whether a row with text in one column looks like the others, so that its other cells are empty. */
function looksLike({ cells }: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((row) => filled(row.cells) > 1).flatMap((row) => row.cells.flat());
  return cells
    .flat()
    .every(({ font, size }) =>
      others.some((part) => part.font === font && Math.abs(part.size - size) < 0.04 * size)
    );
}

/** A heading or sentence between the rows of a table. */
function between(page: number, { cells }: Row): FlowBlock {
  const parts = cells.flat();
  return flowBlock('text', page, [parts], [hull(parts)]);
}

const partsOf = (bands: readonly Band[]) => bands.flatMap(({ fragments }) => fragments);
const filled = (cells: Row['cells']) => cells.filter((cell) => cell.length > 0).length;

/** Bands that may belong to the table: lines above and below it that reach out of its columns do not. */
function fitting(bands: readonly Band[], columns: readonly Span[]): [number, number] {
  const isTabular = ({ fragments }: Band) => filled(cellsOf(fragments, columns)) > 1;
  const [first, last] = [bands.findIndex(isTabular), bands.findLastIndex(isTabular)];
  const left = Math.min(...partsOf(bands.filter(isTabular)).map(({ x }) => x));
  const isFirm = bands.filter(isTabular).length > 1;
  const isOut = ({ fragments }: Band) =>
    fragments.some(
      (part) => (isFirm && part.x < left - 2) || !columns.some((one) => isOnlyIn(part, one, columns))
    );
  const above = bands.slice(0, first).findLastIndex(isOut) + 1;
  const below = bands.findIndex((band, index) => index > last && isOut(band));
  return [above, below === -1 ? bands.length : below];
}

/** Whether a row with text in one column has other, empty cells: an upright rule stands beside its text. */
function hasCells({ bands }: Row, columns: readonly Span[], rules: Rules): boolean {
  const [top = 0, bottom = 0] = [bands[0]?.top, bands.at(-1)?.bottom];
  return columns.slice(1).some((column, index) => {
    const [x, right] = [columns[index]?.right ?? 0, column.x];
    const between = rules.upright.filter((rule) => rule.x > x - 1 && rule.x < right + 1);
    return isInBox({ x, right }, top, bottom, { ...rules, upright: between });
  });
}
