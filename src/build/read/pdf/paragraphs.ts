import { flowBlock, type FlowBlock } from './flow';
import { hull, overlap, type Fragment } from './geometry';
import type { Vocabulary } from './hyphens';
import type { Leading } from './leading';
import { beginsLower, changesFont, hasRoom } from './text-begins';
import { wordsOf } from './words';

/** What is known of the whole report when a page is laid out. */
export interface Known {
  leading: Leading;
  vocabulary: Vocabulary;
}

/** Joins the lines of running text, in order, into paragraphs, headings and list items. */
export function paragraphsOf(page: number, lines: readonly Fragment[], known: Known): FlowBlock[] {
  const paragraphs: Fragment[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || beginsParagraph(open, line, lines, known)) paragraphs.push([line]);
    else open.push(line);
  }
  return paragraphs.map((fragments) => flowBlock('text', page, [fragments], [hull(fragments)]));
}

function beginsParagraph(
  open: readonly Fragment[],
  line: Fragment,
  all: readonly Fragment[],
  known: Known
): boolean {
  const last = open.at(-1);
  if (last === undefined || line.marker || overlap(last, line) <= 0) return true;
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return true;
  const text = wordsOf(line.items).text;
  const gap = (line.y - last.y) / (known.leading(line.size) * line.size);
  if (gap > 1.7 || (gap > 1.2 && !beginsLower(text))) return true;
  const right = rightEdge(line, all);
  if (open[0] !== undefined && isOutdented(open[0], line)) return true;
  return !beginsLower(text) && hasRoom(last, line, right) && (line.x - last.x < 2 || changesFont(last, line));
}

/** Whether a line begins left of the words of the list item above it, and not below its bullet or number either. */
function isOutdented(first: Fragment, line: Fragment): boolean {
  const far = 0.8 * line.size;
  return first.marker && line.x < first.textX - far && Math.abs(line.x - first.x) > far;
}

/** Where lines end that begin as far left as this one. */
function rightEdge(line: Fragment, all: readonly Fragment[]): number {
  return Math.max(...all.filter(({ textX }) => Math.abs(textX - line.textX) < 2).map(({ right }) => right));
}
