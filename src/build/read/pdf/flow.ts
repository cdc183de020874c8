import type { Block } from '../source';
import { noteText } from './footnotes';
import type { Fragment, Span } from './geometry';
import { joinLines, type Vocabulary } from './hyphens';
import { wordsOf, type Words } from './words';

/** A block whose lines are not yet joined, so that what goes on on the next page can be added to it. */
export interface FlowBlock {
  kind: Block['kind'];
  page: number;
  /** First line on that page. */
  line: number;
  /** Lines of each cell, from top to bottom. */
  cells: readonly (readonly Fragment[])[];
  /** Stretch of the column of each cell. */
  columns: readonly Span[];
  /** Mark of a footnote. */
  mark?: string;
}

/** Left of the words of a list item: they are layout, not text. */
const BULLETS = /^(?:[•·▪■□◦‣\uF0B7\uF0A7\uF076\uF0D8]\s*|[o–-] )(?=\S)/;

/** Size of a mark that wrapped onto a line of its own, at most, as a part of the size of its cell. */
const SMALL = 0.8;

/** The words of the lines of a cell or paragraph, without the bullet that it begins with. */
export function cellWords(lines: readonly Fragment[], vocabulary: Vocabulary): Words {
  const size = Math.max(...lines.map((line) => line.size));
  const words = lines.map((line, index) => {
    const { text, marks } = wordsOf(line.items);
    const isMark = index > 0 && line.size < SMALL * size && /^\d{1,3}$/.test(text);
    return isMark ? { text: '', marks: [text] } : { text, marks };
  });
  const { text, marks } = joinLines(words, vocabulary);
  return { text: text.replace(BULLETS, ''), marks };
}

/** Makes a block of the lines of its cells, which may come in any order. */
export function flowBlock(
  kind: Block['kind'],
  page: number,
  cells: readonly (readonly Fragment[])[],
  columns: readonly Span[]
): FlowBlock {
  const ordered = cells.map((lines) => [...lines].sort((a, b) => a.line - b.line || a.x - b.x));
  return { kind, page, line: Math.min(...cells.flat().map(({ line }) => line)), cells: ordered, columns };
}

/** The block as everything else reads it; the mark of a footnote is taken out of its words. */
export function finished({ kind, page, line, cells, mark }: FlowBlock, vocabulary: Vocabulary): Block {
  const words = cells.map((lines) => cellWords(lines, vocabulary));
  const block = {
    kind,
    page,
    line,
    cells: words.map(({ text }) => text),
    marks: words.map(({ marks }) => marks)
  };
  if (mark === undefined) return block;
  const others = words.flatMap(({ marks }) => marks);
  return {
    ...block,
    cells: block.cells.map((text) => noteText(text, mark)),
    marks: [others[0] === mark ? others : [mark, ...others]]
  };
}
