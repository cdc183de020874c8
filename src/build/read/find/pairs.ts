import type { Passage } from '../passages';

/** A label and the figure beside it, above it or under it. */
export interface Pair {
  /** The label's words, in lower case with straight quotes. */
  label: string;
  /** The figure as printed. */
  figure: string;
  /** Heading above the run of pairs, in lower case. */
  heading: string;
  passage: Passage;
  /** Why the pairing is not plain. */
  doubt?: string;
}

/** A footnote mark may be glued behind a percentage. */
const FIGURE =
  /^£?\s?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:%\s?\d{0,2})?(?:\s?\(\s?\d+(?:\.\d+)?\s?%\s?\))?$/;
const LONGEST_LABEL = 300;
const SHORT = 90;

const isFigure = (cell: string) => FIGURE.test(cell.trim());

/** Whether words are a label of their own, so that two of them in one place are two labels run together. */
export type IsLabel = (words: string) => boolean;

const RUN_TOGETHER = 'two labels stand together: a figure may be lost between them';

/** Figure and label, figure and label side by side in one row: the first cell tells which comes first. */
function alternating(passage: Passage, cells: readonly string[], heading: string): Pair[] {
  const first = isFigure(cells[0] ?? '');
  const regular =
    cells.length % 2 === 0 && cells.every((cell, i) => isFigure(cell) === (first === (i % 2 === 0)));
  if (!regular) return [];
  const doubt = 'several figures and labels stand side by side';
  return Array.from({ length: cells.length / 2 }, (_, i) => {
    const [one = '', other = ''] = cells.slice(2 * i, 2 * i + 2);
    const [figure, label] = first ? [one, other] : [other, one];
    return { label: label.toLowerCase().replace(/[‘’]/g, "'"), figure, heading, passage, doubt };
  });
}

function inRow(passage: Passage, heading: string, isLabel: IsLabel): Pair[] {
  const cells = passage.cells.filter(Boolean);
  const figures = cells.filter(isFigure);
  const labels = cells.filter((cell) => !isFigure(cell));
  const [figure] = figures;
  if (figures.length > 1) return alternating(passage, cells, heading);
  if (figure === undefined || !labels.length) return [];
  const label = labels.join(' ').toLowerCase().replace(/[‘’]/g, "'");
  if (label.length > LONGEST_LABEL) return [];
  const several =
    labels.filter(isLabel).length > 1 || /\d[\d,]*\s?%?\s+total\b|\d\s+[A-Z]/.test(labels.join(' '));
  const beside = passage.cells.some((cell) => /^(?:n\/?a|-|–|—)$/i.test(cell.trim()));
  const doubt = several ? RUN_TOGETHER : beside ? 'a cell beside it has no figure' : undefined;
  return [{ label, figure, heading, passage, ...(doubt === undefined ? {} : { doubt }) }];
}

interface Piece {
  figure: boolean;
  words: string;
  passage: Passage;
}

/** Short lines, the figure above or under its label: the first of the run tells which. */
function inRun(run: readonly Piece[], heading: string, isLabel: IsLabel): Pair[] {
  const together = run.some((piece, i) => {
    const next = run[i + 1];
    return next && !piece.figure && !next.figure && isLabel(piece.words) && isLabel(next.words);
  });
  const strange =
    run[0] &&
    !run[0].figure &&
    !isLabel(`${run[0].words} ${run[1]?.figure ? '' : (run[1]?.words ?? '')}`.trim());
  const pieces = run.reduce<Piece[]>((out, piece) => {
    const last = out.at(-1);
    if (last && !last.figure && !piece.figure)
      out[out.length - 1] = { ...last, words: `${last.words} ${piece.words}` };
    else out.push(piece);
    return out;
  }, []);
  const figures = pieces.filter(({ figure }) => figure).length;
  const labels = pieces.length - figures;
  const odd = together
    ? RUN_TOGETHER
    : figures !== labels || strange
      ? 'labels and figures do not plainly come in pairs'
      : null;
  const uneven = odd === null ? {} : { doubt: odd };
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < pieces.length; i += 2) {
    const [a, b] = [pieces[i], pieces[i + 1]];
    if (!a || !b || a.figure === b.figure) break;
    const [figure, label] = a.figure ? [a, b] : [b, a];
    const passage = {
      ...a.passage,
      cells: [a.words, b.words],
      marks: [[...a.passage.marks.flat(), ...b.passage.marks.flat()]]
    };
    pairs.push({ label: label.words.toLowerCase(), figure: figure.words, heading, passage, ...uneven });
  }
  return pairs;
}

const HEADING =
  /^(?:(?:first-time|first time) entrants?(?: rates?)?(?: per 100,000)?|reoffending rates?|population information|youth justice information|caseload information|(?:additional )?caseload data|key facts|contextual facts)\b[^\d]{0,40}(?:100,000)?[^\d]{0,20}$/;

/** Headings stand before pairs and belong to none. */
const isHeading = (words: string) =>
  HEADING.test(words) || /:$/.test(words) || /^(?:per 100,000\b|\d\s?\.\s)/.test(words);

/**
 * Pairs of label and figure: rows with one figure, and runs of short lines with figures among them.
 * @param passages in reading order
 * @param isLabel whether words are a label that the reader knows, or the name of an area
 */
export function pairsIn(passages: readonly Passage[], isLabel: IsLabel): Pair[] {
  const pairs: Pair[] = [];
  let run: Piece[] = [];
  let heading = '';
  const close = () => {
    pairs.push(...inRun(run, heading, isLabel));
    run = [];
  };
  for (const passage of passages) {
    if (passage.kind === 'footnote') continue;
    if (passage.kind === 'row') {
      close();
      pairs.push(...inRow(passage, heading, isLabel));
      continue;
    }
    const figure = isFigure(passage.words);
    if (!figure && (passage.words.length > SHORT || isHeading(passage.folded))) {
      close();
      heading = passage.words.length > SHORT ? heading : joinedHeading(heading, passage.folded);
    } else run.push({ figure, words: passage.words, passage });
  }
  close();
  return pairs;
}

/** "First-time entrant rate" and "per 100,000" may stand on two lines. */
function joinedHeading(above: string, words: string): string {
  return /^per 100,000/.test(words) ? `${above} ${words}` : words;
}
