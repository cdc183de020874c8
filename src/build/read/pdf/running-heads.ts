import { fragmentsOf } from './fragments';
import { overlap, type Line, type Span } from './geometry';
import { mainSize } from './lines';
import { wordsOf } from './words';

/** Lines of a page. */
export interface LinedPage {
  page: number;
  height: number;
  lines: readonly Line[];
}

/** Number of lines from the top, and from the bottom, that may be running heads. */
const DEPTH = 4;
/** Part of the page from either edge that they lie in. */
const ZONE = 0.25;
/** Part of the page from either edge that the body leaves free. */
const MARGIN = 0.075;
/** Size of small and of large type, as a part of that of the body, and gap to the body as a part of the size of type. */
const SMALL = 0.95;
const LARGE = 1.05;
const GAP = 2.2;
/** How far, in points, their place may differ from page to page. */
const SHIFT = 6;
/** How far below the heading row of a table its first row stands, at most, as a part of the size of type. */
const NEAR = 3.2;
const NUMBER_ALONE = /^(?:page\s*)?[-–|\s]*(\d{1,4})[-–|\s]*(?:(?:of|\/)\s*\d{1,4}|page)?[-–|\s]*$/i;

/** A line near the top or the bottom of a page. */
interface Edge {
  page: number;
  line: Line;
  /** Distance from the edge of the page. */
  from: number;
  words: string;
  number: number | null;
  /** It looks set apart from the body: in the margin, in small type, or by a gap. */
  apart: boolean;
  /** It lies in the margin. */
  margin: boolean;
}

/**
 * Lines that are repeated at the same place of many pages, digits aside, and bare page numbers: the running heads and
 * feet. The heading row of a table that is repeated at the top of pages is none, nor what stands as the body does.
 */
export function runningLines(pages: readonly LinedPage[]): Set<Line> {
  const running = new Set<Line>();
  const bodySize = mainSize(pages.flatMap(({ lines }) => lines.flatMap(({ items }) => items)));
  for (const end of ['top', 'bottom'] as const) {
    const edges = pages.map((page) => edgeLines(page, end, bodySize));
    const all = edges.flat();
    for (const lines of edges) {
      const kept = lines.findIndex((line) => !isRunning(line, all, pages));
      for (const { line } of kept === -1 ? lines : lines.slice(0, kept)) running.add(line);
    }
  }
  return running;
}

function edgeLines({ page, height, lines }: LinedPage, end: 'top' | 'bottom', bodySize: number): Edge[] {
  const inward = end === 'top' ? lines : [...lines].reverse();
  const edges = inward.slice(0, DEPTH).map((line, index) => {
    const from = end === 'top' ? line.y : height - line.y;
    const number = NUMBER_ALONE.exec(wordsOf(line.items).text)?.[1];
    const next = inward[index + 1];
    const gap = next === undefined ? Infinity : Math.abs(next.y - line.y) / Math.max(next.size, line.size);
    const margin = from < MARGIN * height;
    const apart = line.size < LARGE * bodySize && (margin || line.size < SMALL * bodySize || gap > GAP);
    return {
      page,
      line,
      from,
      words: wordsOnly(line),
      number: number === undefined ? null : Number(number),
      apart,
      margin
    };
  });
  return edges.filter(({ from }) => from < ZONE * height);
}

function isRunning(edge: Edge, all: readonly Edge[], pages: readonly LinedPage[]): boolean {
  if (edge.number !== null) return isPageNumber(edge, all, pages.length);
  const alike = all.filter(
    (other) => Math.abs(other.from - edge.from) <= SHIFT && areAlike(other.words, edge.words)
  );
  const needed = Math.min(3, edge.margin ? Math.max(2, Math.ceil(pages.length / 3)) : 3);
  const isOften = new Set(alike.map(({ page }) => page)).size >= needed;
  if (edge.words === '' || !isOften || alike.filter(({ apart }) => apart).length * 2 <= alike.length)
    return false;
  return !isTableHeading(alike, pages) && !isInBody(edge, all, pages);
}

function isPageNumber({ page, number, from }: Edge, all: readonly Edge[], count: number): boolean {
  const offset = (number ?? 0) - page;
  const alike = all.filter(
    (other) =>
      other.number !== null && other.number - other.page === offset && Math.abs(other.from - from) <= SHIFT
  );
  return alike.length > 1 || (count < 3 && offset === 0);
}

function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 3 && shared >= 0.75 * Math.max(first.size, second.size);
}

/** Whether the same words stand in the body of a page too: then they are the heading of a table that goes on overleaf. */
function isInBody({ line, words }: Edge, all: readonly Edge[], pages: readonly LinedPage[]): boolean {
  const edges = new Set(all.map((edge) => edge.line));
  const [x, size] = [line.items[0]?.x ?? 0, line.size];
  return pages.some(({ lines }) =>
    lines.some((other) => {
      const isSamePlace =
        Math.abs((other.items[0]?.x ?? 0) - x) < 2 && Math.abs(other.size - size) < 0.03 * size;
      return isSamePlace && !edges.has(other) && wordsOnly(other) === words;
    })
  );
}

function wordsOnly({ items }: Line): string {
  return wordsOf(items)
    .text.toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** A row of two or more cells with text in the same columns close below it, on most of the pages that have it. */
function isTableHeading(edges: readonly Edge[], pages: readonly LinedPage[]): boolean {
  const heading = edges.filter(({ page, line }) => {
    const lines = pages.find((other) => other.page === page)?.lines ?? [];
    const below = lines.slice(lines.indexOf(line) + 1).filter((next) => next.y - line.y < NEAR * line.size);
    return areInColumns(below, wordCells(line));
  });
  return heading.length * 2 > edges.length;
}

function areInColumns(below: readonly Line[], cells: readonly Span[]): boolean {
  const parts = below.flatMap((line) => fragmentsOf(line));
  const columns = parts.map((part) => cells.filter((cell) => overlap(cell, part) > 0));
  const filled = cells.filter((cell) =>
    columns.some(([only, another]) => only === cell && another === undefined)
  );
  return filled.length > 1;
}

function wordCells(line: Line): Span[] {
  return fragmentsOf(line).filter(({ items }) => !NUMBER_ALONE.test(wordsOf(items).text));
}
