import { cellWords, type FlowBlock } from './flow';
import { overlap, type Fragment } from './geometry';
import type { Vocabulary } from './hyphens';
import { isValue } from './row-costs';
import { beginsLower, changesFont, endsSentence, goesOn, hasRoom } from './text-begins';
import { wordsOf } from './words';

/** Evidence, from which on a block is taken to go on on the next page. */
const ENOUGH = 2;

/**
 * Puts the blocks of pages after each other. A paragraph or table row that is cut by a page break becomes one block, at
 * the place of its beginning; footnotes and a repeated heading row between its halves do not part them.
 */
export function joinPages(pages: readonly (readonly FlowBlock[])[], vocabulary: Vocabulary): FlowBlock[] {
  const joined: FlowBlock[] = [];
  for (const blocks of pages) {
    const tail = joined.findLastIndex(({ kind }) => kind !== 'footnote');
    const head = headingRows(joined.slice(0, tail + 1), blocks, vocabulary);
    const [before, after] = [joined[tail], blocks[head]];
    const whole = before && after && after.kind !== 'footnote' ? joinTwoBlocks(before, after) : null;
    if (whole === null) joined.push(...blocks);
    else {
      joined[tail] = whole;
      joined.push(...blocks.slice(0, head), ...blocks.slice(head + 1));
    }
  }
  return joined;
}

/** Number of rows at the top of a page that repeat the heading of the table at the end of the page before. */
function headingRows(
  joined: readonly FlowBlock[],
  blocks: readonly FlowBlock[],
  vocabulary: Vocabulary
): number {
  const textOf = ({ cells }: FlowBlock) => cells.map((cell) => cellWords(cell, vocabulary).text).join('\t');
  const earlier = new Set(
    joined
      .slice(-RECENT)
      .filter(({ kind }) => kind === 'row')
      .map(textOf)
  );
  const other = blocks.findIndex((block) => block.kind !== 'row' || !earlier.has(textOf(block)));
  return other === -1 ? 0 : other;
}

/** Blocks to look back for the heading row of a table. */
const RECENT = 120;

function joinTwoBlocks(before: FlowBlock, after: FlowBlock): FlowBlock | null {
  const [wide, narrow] = before.cells.length >= after.cells.length ? [before, after] : [after, before];
  const places = narrow.columns.map((column) =>
    wide.columns.findIndex((other) => overlap(column, other) > 0)
  );
  const isFitting =
    places.every(
      (place, index) => place !== -1 && place === places.lastIndexOf(place) && index === places.indexOf(place)
    ) &&
    narrow.columns.every((column) => wide.columns.filter((other) => overlap(column, other) > 0).length === 1);
  if (!isFitting) return null;
  const spread = wide.columns.map((_, place) => narrow.cells[places.indexOf(place)] ?? []);
  const [first, second] = wide === before ? [wide.cells, spread] : [spread, wide.cells];
  if (evidence(first, second, wide) < ENOUGH) return null;
  const cells = first.map((lines, column) => [...lines, ...(second[column] ?? [])]);
  return { ...wide, page: before.page, line: before.line, cells };
}

type Cells = readonly (readonly Fragment[])[];

function evidence(first: Cells, second: Cells, { columns }: FlowBlock): number {
  const signs = columns.map(({ right }, column) => {
    const [above, below] = [first[column]?.at(-1), second[column]?.[0]];
    return above === undefined || below === undefined ? 0 : sign(above, below, right);
  });
  const isOver = columns.length > 1 && valuesIn(first) === 0 && valuesIn(second) > 0;
  return signs.reduce((sum, next) => sum + next, isOver ? 1 : 0);
}

const valuesIn = (cells: Cells) => cells.slice(1).filter((lines) => lines.length > 0).length;

/** How much a line looks as if it went on with the words of another one on the next page. */
function sign(above: Fragment, below: Fragment, right: number): number {
  const [before, after] = [wordsOf(above.items).text, wordsOf(below.items).text];
  if (below.marker || Math.abs(above.size - below.size) > 0.08 * above.size) return -10;
  if (isValue(before) && isValue(after)) return -10;
  let sum = endsSentence(before) ? -3 : 0;
  if (changesFont(above, below)) sum -= 3;
  if (beginsLower(after)) sum += 3;
  if (goesOn(before)) sum += 2;
  return sum + (hasRoom(above, below, right) ? -1 : 1);
}
