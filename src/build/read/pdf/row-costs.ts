import type { Band } from './bands';
import { cellsOf } from './columns';
import { overlap, type Fragment, type Rules, type Span } from './geometry';
import { cheapestRows, type RowRange } from './rows';
import { beginsLower, goesOn, newBeginning } from './text-begins';
import { wordsOf } from './words';

/** Where in its row the text of a shorter cell stands. */
const ALIGNMENTS = ['top', 'middle', 'bottom'] as const;
type Alignment = (typeof ALIGNMENTS)[number];

const COST = {
  rule: -12,
  noRule: 5,
  outside: 1,
  mixed: 6,
  heading: 3,
  secondValue: 7,
  noValue: 3,
  noLabel: 2,
  shifted: 1.5,
  row: 0.2
};
const VALUE =
  /^(?:[-–]|£?\d[\d,.]*\s?(?:%|per cent|years?|days?)?|n\/?a|yes|no|good|outstanding|inadequate|requires\b.*)$/i;

/** A table whose columns are known. */
export interface Grid {
  bands: readonly Band[];
  columns: readonly Span[];
  rules: Rules;
  /** Distance between two lines of one cell, as a part of the size of type. */
  leading: number;
}

/** Divides the bands of a table into rows, by rules, gaps, values and by where sentences begin. */
export function rowsOf(grid: Grid): RowRange[] {
  const cells = grid.bands.map(({ fragments }) => cellsOf(fragments, grid.columns));
  const cuts = cutCosts(grid, cells);
  const ways = ALIGNMENTS.map((alignment) =>
    cheapestRows(
      grid.bands.length,
      (range) => rowCost(cells.slice(range.from, range.to), alignment, grid),
      (band) => cuts[band] ?? 0
    )
  );
  return ways.reduce((least, way) => (way.cost < least.cost ? way : least)).rows;
}

/** Whether a cell holds a whole value, so that a second one in the column belongs to another row. */
export function isValue(text: string): boolean {
  return VALUE.test(text);
}

function rowCost(bands: readonly Fragment[][][], alignment: Alignment, { leading }: Grid): number {
  const columns = (bands[0] ?? []).map((_, column) => bands.flatMap((cells) => cells[column] ?? []));
  const values = columns.slice(1).flatMap((cell) => Math.max(0, cell.filter(isValueLine).length - 1));
  const filled = columns.filter((cell) => cell.length > 0);
  let cost = COST.row + COST.secondValue * values.reduce((sum, extra) => sum + extra, 0);
  if (columns.slice(1).every((cell) => cell.length === 0)) cost += COST.noValue;
  if ((columns[0] ?? []).length === 0) cost += COST.noLabel;
  if (columns.some(isMixed)) cost += COST.mixed;
  if (columns.slice(1).some(hasHeading)) cost += COST.heading;
  const [first, middle, last] = [
    filled.map(top),
    filled.map((cell) => (top(cell) + bottom(cell)) / 2),
    filled.map(bottom)
  ];
  const edge = { top: first, middle, bottom: last }[alignment];
  const size = columns.flat()[0]?.size ?? 1;
  const shifted = (Math.max(...edge) - Math.min(...edge)) / (leading * size);
  return cost + COST.shifted * Math.min(2, shifted);
}

/** Whether a cell has a value below other words, as a heading and the first value of its column are. */
function hasHeading(cell: readonly Fragment[]): boolean {
  return cell.slice(1).some((below, index) => {
    const above = cell[index];
    return (
      above !== undefined && isValueLine(below) && !isValueLine(above) && !goesOn(wordsOf(above.items).text)
    );
  });
}

/** Whether a cell has lines in different sizes of type. */
function isMixed(cell: readonly Fragment[]): boolean {
  const sizes = cell.map(({ size }) => size);
  return Math.max(...sizes) > 1.04 * Math.min(...sizes);
}

const top = (cell: readonly Fragment[]) => Math.min(...cell.map(({ y }) => y));
const bottom = (cell: readonly Fragment[]) => Math.max(...cell.map(({ y }) => y));

function cutCosts(grid: Grid, cells: readonly Fragment[][][]): number[] {
  const ruled = grid.bands.map((_, band) => band > 0 && isRuled(grid, band));
  const isRuledTable = ruled.filter(Boolean).length > 1;
  const isOutside = (band: number) => band < ruled.indexOf(true) || band > ruled.lastIndexOf(true);
  return grid.bands.map((_, band) => {
    if (ruled[band]) return COST.rule;
    const noRule = isOutside(band) ? COST.outside : COST.noRule;
    return (isRuledTable ? noRule : 0) - gapEvidence(grid, band) - textEvidence(grid.columns, cells, band);
  });
}

/** Whether rules lie across at least half of the columns between a band and the one above it. */
function isRuled({ bands, columns, rules }: Grid, index: number): boolean {
  const [above, below] = [bands[index - 1], bands[index]];
  if (above === undefined || below === undefined) return false;
  const size = below.fragments[0]?.size ?? 0;
  const between = rules.across.filter(({ y }) => y > above.bottom - 0.1 * size && y < below.top - 0.3 * size);
  const crossed = columns.filter((column) => {
    const covered = between.reduce((most, rule) => Math.max(most, overlap(rule, column)), 0);
    return covered > 0.6 * (column.right - column.x);
  });
  return crossed.length * 2 >= columns.length;
}

function gapEvidence({ bands, leading }: Grid, index: number): number {
  const [above, below] = [bands[index - 1], bands[index]];
  if (above === undefined || below === undefined) return 0;
  const size = Math.max(...below.fragments.map((part) => part.size));
  const ratio = (below.top - above.bottom) / (leading * size);
  if (ratio > 1.6) return 5;
  if (ratio > 1.3) return 3;
  return ratio > 1.13 ? 1.5 : -1;
}

/** The strongest sign in any column that text begins anew in a band, or goes on from above; values tell nothing. */
function textEvidence(columns: readonly Span[], cells: readonly Fragment[][][], band: number): number {
  const signs = columns.map(({ right }, column) => {
    const lines = (bands: readonly Fragment[][][]) => bands.flatMap((cell) => cell[column] ?? []);
    const [above, below] = [lines(cells.slice(0, band)).at(-1), lines(cells.slice(band))[0]];
    if (above === undefined || below === undefined || tellsNothing(above, below)) return 0;
    const sign = newBeginning(above, below, right);
    return cells[band]?.[column]?.[0] === below ? sign : Math.max(0, sign);
  });
  return Math.min(0, ...signs) < -1 ? Math.min(...signs) : Math.max(...signs);
}

/** Values have no beginning that could be told from a going on, unless they are words that wrap. */
function tellsNothing(above: Fragment, below: Fragment): boolean {
  return isValueLine(below) || (isValueLine(above) && !beginsLower(wordsOf(below.items).text));
}

function isValueLine({ items }: Fragment): boolean {
  return isValue(wordsOf(items).text);
}
