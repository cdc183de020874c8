import { stretchesOf, type Band } from './bands';
import { hull, overlap, united, type Rules, type Span } from './geometry';
import { splitAtGap } from './split-cells';

/** Bands that follow each other on a page, and whether they make a table or running text. */
export interface Section {
  kind: 'table' | 'prose';
  bands: readonly Band[];
}

/** Distances between baselines, as a part of the size of type, up to which bands may belong to one table. */
const NEAR = { row: 4.5, wrapped: 2.6, inBox: 30 };
const SIZE_CHANGE = 0.15;

interface Growing {
  bands: Band[];
  stretches: Span[];
}

/**
 * Splits a page into tables and running text. A table begins with a band that has text in two columns and takes in what
 * stands above and below it as long as a gap runs down between the columns.
 */
export function sectionsOf(bands: readonly Band[], rules: Rules): Section[] {
  const sections: Section[] = [];
  let rest = [...bands];
  for (;;) {
    const first = rest.findIndex(({ fragments }) => stretchesOf(fragments).length > 1);
    if (first === -1) return [...sections, ...prose(rest)];
    const table = grown(rest, first, rules);
    sections.push(...prose(rest.slice(0, table.from)), { kind: 'table', bands: table.bands });
    rest = rest.slice(table.to);
  }
}

/** Whether an upright rule runs down beside or between the columns from one height to another. */
export function isInBox(span: Span, top: number, bottom: number, { upright }: Rules): boolean {
  return upright.some(
    (rule) => rule.x > span.x - 30 && rule.x < span.right + 30 && rule.top <= top && rule.bottom >= bottom
  );
}

function prose(bands: readonly Band[]): Section[] {
  return bands.length === 0 ? [] : [{ kind: 'prose', bands }];
}

function grown(
  bands: readonly Band[],
  first: number,
  rules: Rules
): { from: number; to: number; bands: Band[] } {
  const seed = bands[first];
  const table: Growing = { bands: seed ? [seed] : [], stretches: stretchesOf(seed?.fragments ?? []) };
  let to = first + 1;
  for (let next = bands[to]; next !== undefined && takes(table, next, 'push', rules); next = bands[to])
    to += 1;
  let from = first;
  for (
    let next = bands[from - 1];
    next !== undefined && takes(table, next, 'unshift', rules);
    next = bands[from - 1]
  )
    from -= 1;
  const kept = withoutEndOfParagraph(bands[from - 1], table.bands, bands[first]);
  return { from: from + table.bands.length - kept.length, to, bands: kept };
}

function takes(table: Growing, band: Band, end: 'push' | 'unshift', rules: Rules): boolean {
  const split = { ...band, fragments: band.fragments.flatMap((part) => splitAtGap(part, table.stretches)) };
  const isTabular = stretchesOf(split.fragments).length > 1;
  if (isTabular && isOfAnother(split, table.stretches)) return false;
  const isInColumns = split.fragments.every((part) =>
    table.stretches.some((column) => overlap(part, column) > 0)
  );
  const stretches = united([...table.stretches, ...split.fragments], 0);
  if (end === 'push' && isTabular && bridges(table, stretches)) return false;
  if (stretches.length < 2 || !(isTabular || isInColumns) || !isNear(table, split, isTabular, rules))
    return false;
  table.bands[end](split);
  table.stretches = stretches;
  return true;
}

/** Whether a row would close a gap that several rows above have kept: it belongs to a table with other columns. */
function bridges({ bands, stretches }: Growing, after: readonly Span[]): boolean {
  const tabular = bands.filter(({ fragments }) => stretchesOf(fragments).length > 1).length;
  return tabular > 1 && after.length < stretches.length;
}

/** Cells that all stand apart within one column of a table are a row of another table, right under or over it. */
function isOfAnother({ fragments }: Band, columns: readonly Span[]): boolean {
  return (
    columns.length > 1 &&
    columns.some((column) =>
      fragments.every((part) => part.x >= column.x - 1 && part.right <= column.right + 1)
    )
  );
}

function isNear({ bands, stretches }: Growing, band: Band, isTabular: boolean, rules: Rules): boolean {
  const beside = bands.find((other) => other.top > band.bottom) ?? bands.at(-1);
  if (beside === undefined) return true;
  const [above, below] = beside.top > band.bottom ? [band, beside] : [beside, band];
  const size = sizeOf(beside);
  const distance = (below.top - above.bottom) / size;
  const span = hull(stretches);
  if (isInBox(span, above.bottom, below.top - size / 3, rules)) return distance < NEAR.inBox;
  const drawn = { ...rules, upright: rules.upright.filter((rule) => rule.drawn) };
  const isBoxed = (one: Band) => isInBox(span, one.top - size / 3, one.bottom, drawn);
  if (isBoxed(beside) && (isBoxed(band) || !isTabular)) return false;
  if (isTabular)
    return distance < (bands.length < 3 ? NEAR.row : Math.max(NEAR.wrapped, 1.7 * widest(bands)));
  return hasSameSize(band, bands) && distance < Math.max(NEAR.wrapped, 1.2 * widest(bands));
}

function hasSameSize(band: Band, bands: readonly Band[]): boolean {
  const sizes = bands.flatMap(({ fragments }) => fragments.map(({ size }) => size));
  return band.fragments.some((part) => sizes.some((size) => Math.abs(size - part.size) < SIZE_CHANGE * size));
}

function sizeOf({ fragments }: Band): number {
  return Math.max(...fragments.map(({ size }) => size));
}

function widest(bands: readonly Band[]): number {
  const gaps = bands.slice(1).map((band, index) => {
    const above = bands[index];
    return above === undefined ? 0 : (band.top - above.bottom) / sizeOf(band);
  });
  return Math.max(0, ...gaps);
}

/** The short last line of a paragraph above a table is no part of it. */
function withoutEndOfParagraph(outside: Band | undefined, bands: Band[], seed: Band | undefined): Band[] {
  const [first, second] = bands;
  if (outside === undefined || first === undefined || first === seed || second === undefined) return bands;
  const size = sizeOf(first);
  const isSameFont = outside.fragments.at(-1)?.font === first.fragments[0]?.font;
  const isGoingOn =
    first.top - outside.bottom < 1.45 * size && second.top - first.bottom > first.top - outside.bottom;
  return isSameFont && isGoingOn ? bands.slice(1) : bands;
}
