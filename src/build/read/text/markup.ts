/** A line of text without its markup: the words of each cell, and the footnote marks taken out of them. */
export interface PlainLine {
  cells: string[];
  marks: string[][];
  /** The mark of the footnote that the line is, when it begins with one; else null. */
  footnote: string | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'"
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_RUN = new RegExp(`\\s*([${RAISED}]+)`, 'g');
/** Put where a mark was, so that marks written in several ways become one thing. */
const MARK = /\s*\uE000(\d+)\uE001/g;

const lowered = (raised: string) => [...raised].map((digit) => RAISED.indexOf(digit)).join('');

function withMarks(line: string): string {
  return line
    .replace(/\s*<sup>\s*(\d{1,3})\s*<\/sup>/gi, '\uE000$1\uE001')
    .replace(RAISED_RUN, (_, raised: string) => `\uE000${lowered(raised)}\uE001`)
    .replace(/\[\^(\d{1,3})\]:?/g, '\uE000$1\uE001');
}

/** Takes tags, emphasis, list and heading signs out of a line; a row of Markdown's dashes has no words. */
function withoutMarkup(line: string): string {
  return line
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/^\s*[-*•◇▪]\s+(?:[◇▪•]\s*)?/, '')
    .replace(/^\s*\|?(\s*:?-{3,}:?\s*\|)+\s*(:?-{3,}:?)?\s*$/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]+)\]\((?:https?:|mailto:|www\.)[^)]*\)/g, '$1')
    .replace(/[^\S\t]*(?:<\/?(?:p|br|div|li|ul|ol|h[1-6])\b[^<>]*>[^\S\t]*)+/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/\*{1,3}(?=\S)([^*]*?\S)\*{1,3}/g, '$1')
    .replace(/\*{2,3}/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** A gap of three spaces parts columns; of two, where the next column is plainly a value. */
const GAP =
  /\t|\s{3,}|\s{2}(?=(?:\d{1,3}(?:\.\d+)?\s?%?|Outstanding|Good|Inadequate|Requires improvement)\s*$)/;

function cellsOf(line: string): string[] {
  const piped = /^\s*\|.*\|\s*$/.test(line);
  const cells = piped ? line.trim().slice(1, -1).split('|') : line.replace(/^ +|[ \r]+$/g, '').split(GAP);
  const tidy = cells.map((cell) => cell.replace(/[^\S\n]+/g, ' ').trim());
  // A row of dashes is a line that was drawn.
  const drawn = tidy.every((cell) => cell === '' || /^[-–—=_]{2,}$/.test(cell));
  return drawn ? [] : tidy;
}

function marksOf(cell: string): string[] {
  return [...cell.matchAll(MARK)].map((match) => match[1] ?? '');
}

/**
 * Reads one line of a text: Markdown and HTML signs go, tabs, pipes and wide gaps part cells, raised digits,
 * `<sup>` and `[^1]` become footnote marks.
 * @returns no cells for a line without words
 */
export function plainLine(line: string): PlainLine {
  const marked = withoutMarkup(withMarks(line)).normalize('NFKC');
  const begins = /^\s*\uE000(\d+)\uE001\s*/.exec(marked);
  const body = begins ? marked.slice(begins[0].length) : marked;
  const cells = cellsOf(body);
  const isFootnote = begins !== null && /\p{L}/u.test(cells.join(''));
  return {
    cells: cells.map((cell) => cell.replace(MARK, '').trim()),
    marks: cells.map(marksOf),
    footnote: isFootnote ? (begins[1] ?? null) : null
  };
}
