import type { Document, Grid, Note, Piece, Section } from '../model/page-model';
import { spanOf } from './to-html';

/** How an extraction writes what a text cannot draw. */
export interface TextStyle {
  /** Footnote marks: raised digits (¹⁵) or glued to the word as ordinary ones. */
  marks: 'raised' | 'glued';
  /** Headings: `##` before them, in bold, or bare. */
  headings: 'hash' | 'bold' | 'bare';
  /** Whether tables have a line of dashes under their head, as Markdown has. */
  dashes: boolean;
  /** Whether pages are parted by form feeds, with running head and page number. */
  pages: boolean;
  /** Whether the counts of a table's cells stand glued before the words of their row. */
  gluedCounts: boolean;
}

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹'
};
const raised = (mark: string) => mark.replace(/\d/g, (digit) => RAISED[digit] ?? digit);

function inline(words: string, style: TextStyle): string {
  return words
    .replace(/\^(\w+)\^/g, (_, mark: string) => (style.marks === 'raised' ? raised(mark) : mark))
    .replace(/~(\w+)~/g, '$1');
}

function headingLine(level: number, words: string, style: TextStyle): string {
  if (style.headings === 'hash') return `${'#'.repeat(level)} ${words}`;
  return style.headings === 'bold' && !words.includes('**') ? `**${words}**` : words;
}

const isCounts = (cells: readonly string[]) =>
  cells.length === 3 && cells.slice(1).every((cell) => /^\d+$/.test(cell));

function rowLine(cells: readonly string[], grid: Grid, style: TextStyle): string {
  const shown = cells.flatMap((cell) => {
    const [words, columns] = spanOf(cell);
    return [inline(words, style).replaceAll('\n', ' '), ...Array.from({ length: columns - 1 }, () => '')];
  });
  if (grid.extracted === 'stacked') return shown.filter((cell) => cell !== '').join('\n\n') + '\n';
  if (style.gluedCounts && isCounts(cells)) return `${shown[1] ?? ''}${shown[2] ?? ''}${shown[0] ?? ''}`;
  return shown.join('\t');
}

function tableLines(grid: Grid, style: TextStyle): string {
  const head = grid.head ? [rowLine(grid.head, grid, style)] : [];
  const dashes =
    style.dashes && grid.extracted !== 'stacked' ? [grid.widths.map(() => '-----').join('\t')] : [];
  const rows = grid.rows.map((cells) => rowLine(cells, grid, style));
  const [first, ...rest] = [...head, ...rows];
  return [first, ...dashes, ...rest].join('\n');
}

/** Big numbers and their labels, one column after the other. */
function figureLines({ items, columns }: Extract<Piece, { kind: 'figures' }>, style: TextStyle): string {
  const isAt = (column: number) => (_: unknown, at: number) => at % columns === column;
  const inOrder = columns === 1 ? items : [...items.filter(isAt(0)), ...items.filter(isAt(1))];
  return inOrder
    .filter(({ label }) => label !== '')
    .flatMap(({ heading, value, label, first = 'value' }) => [
      ...(heading === undefined ? [] : [`**${heading}**`]),
      ...(first === 'value' ? [value, label] : [label, value])
    ])
    .map((words) => inline(words, style))
    .join('\n\n');
}

function piece(each: Piece, style: TextStyle): string {
  switch (each.kind) {
    case 'heading':
      return headingLine(each.level, inline(each.words, style), style);
    case 'text':
      return inline(each.words, style);
    case 'list':
      return each.items
        .map((item, at) => `${each.from === undefined ? '-' : `${each.from + at}.`} ${inline(item, style)}`)
        .join('\n');
    case 'table':
      return tableLines(each, style);
    case 'figures':
      return figureLines(each, style);
    case 'star':
      return each.words === undefined ? '' : inline(each.words, style);
    case 'gap':
    case 'break':
      return '';
  }
}

const noteLine = ({ mark, text }: Note, style: TextStyle) =>
  `${style.marks === 'raised' ? raised(mark) : mark} ${inline(text, style)}`;

function sectionText(section: Section, style: TextStyle): string {
  const parts = [
    ...section.pieces.map((each) => piece(each, style)),
    ...(section.notes ?? []).map((note) => noteLine(note, style))
  ];
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/** A report as a text extraction gives it: cells parted by tabs, blank lines between paragraphs. */
export function toText(document: Document, style: TextStyle): string {
  const sections = document.sections.map((section) => sectionText(section, style));
  if (!style.pages) return `Invented for tests\n\n${sections.join('\n\n')}\n`;
  return sections
    .map(
      (section, at) =>
        `${document.head ? `${inline(document.head, style)}\n\n` : ''}${section}\n\nInvented for tests\t${at + 1}\n`
    )
    .join('\f');
}
