import type { Block, Footnote } from '../source';
import { finished, type FlowBlock } from './flow';
import { footed, raisedMarks } from './footnotes';
import { fragmentsOf } from './fragments';
import { hull, type DrawnPage, type Fragment, type Line } from './geometry';
import { vocabularyOf } from './hyphens';
import { joinPages } from './join-pages';
import { layoutPage } from './layout-page';
import { leadingOf } from './leading';
import { linesOf, mainSize } from './lines';
import { settleRaised } from './raised';
import { runningLines } from './running-heads';
import { endsSentence } from './text-begins';
import { wordsOf } from './words';

/** What is read from the pages of a report. */
export interface Content {
  blocks: Block[];
  footnotes: Footnote[];
}

interface Note {
  mark: string;
  page: number;
  lines: Line[];
}

/** Makes blocks of everything drawn on the pages of a report. */
export function contentOf(pages: readonly DrawnPage[]): Content {
  const { bodies, notes } = parted(pages);
  const fragments = bodies.map((lines, index) => fragmentsIn(lines, pages[index]));
  const vocabulary = vocabularyOf(bodies.flat().map(({ items }) => wordsOf(items).text));
  const known = { leading: leadingOf(fragments), vocabulary };
  const flows = pages.map(({ page, rules }, index) => [
    ...layoutPage(page, fragments[index] ?? [], rules, known),
    ...notes.filter((note) => note.page === page).map(noteBlock)
  ]);
  const blocks = joinPages(flows, vocabulary).map((block) => finished(block, vocabulary));
  return { blocks, footnotes: blocks.filter(({ kind }) => kind === 'footnote').map(footnote) };
}

/** Lines of each page without running heads and footnotes, and the footnotes. */
function parted(pages: readonly DrawnPage[]): { bodies: (readonly Line[])[]; notes: Note[] } {
  const lined = pages.map(({ page, height, items }) => ({
    page,
    height,
    lines: linesOf(settleRaised(items))
  }));
  const running = runningLines(lined);
  const rest = lined.map(({ lines }) => lines.filter((line) => !running.has(line)));
  const bodySize = mainSize(rest.flatMap((lines) => lines.flatMap(({ items }) => items)));
  const referred = raisedMarks(rest.flat());
  const notes: Note[] = [];
  const bodies = rest.map((lines, index) => {
    const { body, continued, notes: found } = footed(lines, bodySize, referred);
    const last = notes.at(-1);
    const isContinued = last !== undefined && continued.length > 0 && isUnfinished(last);
    if (isContinued) last.lines.push(...continued);
    notes.push(
      ...found.map(({ mark, lines: own }) => ({ mark, page: pages[index]?.page ?? 0, lines: [...own] }))
    );
    return isContinued ? body : [...body, ...continued];
  });
  return { bodies, notes };
}

function isUnfinished({ lines }: Note): boolean {
  return !endsSentence(wordsOf(lines.at(-1)?.items ?? []).text);
}

function fragmentsIn(lines: readonly Line[], page: DrawnPage | undefined): Fragment[] {
  return lines.flatMap((line) => fragmentsOf(line, page?.rules.upright));
}

function noteBlock({ mark, page, lines }: Note): FlowBlock {
  const fragments = lines.flatMap((line) => fragmentsOf(line));
  return {
    kind: 'footnote',
    page,
    line: lines[0]?.number ?? 1,
    cells: [fragments],
    columns: [hull(fragments)],
    mark
  };
}

function footnote({ cells, marks, page, line }: Block): Footnote {
  return { mark: marks[0]?.[0] ?? '', text: cells[0] ?? '', page, line };
}
