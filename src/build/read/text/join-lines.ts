import type { Block } from '../source';

const ENDS = /[.?!:;”"’')]$/;
const LOWER = /^[a-z(]/;
const ITEM = /^(?:[-•◇*▪]|\(?\d{1,2}[.)]\s|\(?[a-n]\)\s|\d\.\s?\d)/;

const textOf = (block: Block) => block.cells[0] ?? '';

/** Whether a line of prose goes on in the line right under it. */
function runsOn(above: Block, below: Block): boolean {
  const [a, b] = [textOf(above), textOf(below)];
  if (ITEM.test(b) || /^\d+%?$/.test(b)) return false;
  if (LOWER.test(b)) return a.length > 25 || /^\p{Lu}?\p{Ll}+$/u.test(a);
  return a.length > 60 && !ENDS.test(a) && /^[\p{L}\d‘'“"]/u.test(b);
}

/** Whether a paragraph broken off by a page, a footnote or a picture goes on in a later block. */
function wasBroken(above: Block, later: Block): boolean {
  const [a, b] = [textOf(above), textOf(later)];
  return a.length > 40 && !ENDS.test(a) && LOWER.test(b) && !ITEM.test(b);
}

function joined(above: Block, below: Block): Block {
  const [a, b] = [textOf(above), textOf(below)];
  const hyphen = /\p{Ll}-$/u.test(a) && LOWER.test(b);
  return {
    ...above,
    cells: [hyphen ? `${a}${b}` : `${a} ${b}`],
    marks: [[...(above.marks[0] ?? []), ...(below.marks[0] ?? [])]]
  };
}

const isText = (block: Block | undefined): block is Block =>
  block?.kind === 'text' && block.cells.length === 1;

/** The last block that is no footnote: where a broken paragraph would go on. */
function lastText(blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i -= 1) if (blocks[i]?.kind !== 'footnote') return i;
  return -1;
}

/**
 * Joins the lines of a text to paragraphs.
 * @param lines one block per line, in order
 * @param follows whether a line stands right under the one before, without a blank line between
 */
export function joinLines(lines: readonly Block[], follows: readonly boolean[]): Block[] {
  const out: Block[] = [];
  lines.forEach((line, i) => {
    const before = out.at(-1);
    const at = lastText(out);
    const open = out[at];
    if (follows[i] && before?.kind === 'footnote' && line.kind === 'text' && !ITEM.test(textOf(line)))
      out[out.length - 1] = joined(before, line);
    else if (isText(line) && isText(before) && follows[i] && runsOn(before, line))
      out[out.length - 1] = joined(before, line);
    else if (isText(line) && isText(open) && !follows[i] && wasBroken(open, line))
      out[at] = joined(open, line);
    else out.push(line);
  });
  return out;
}
