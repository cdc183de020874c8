import { CCI_COMMENTS } from '$lib/data/words';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { sentencesOf } from '../words/plain';
import { CCI_CRITERIA, CCI_HEADLINES, CCI_SECTIONS, type CciScore } from './cci-names';

/** "Overall score" is a section's. */
const SCORE = /(?<!overall )\bscore\s*:?\s*(\d{1,3}(?:\.\d)?)\s?%/i;
const OVERALL = /\boverall score\s*:?\s*(\d{1,3}(?:\.\d)?)\s?%/i;
const SCORE_LABEL = /^(?:overall )?score\s*:?$/i;
const COMMENT = new RegExp(`\\b(${CCI_COMMENTS.join('|')}) improvement required\\b`, 'i');
const PCT = /^(\d{1,3}(?:\.\d)?)\s?%/;
/** A score stands at most this far under the heading of its theme or criterion. */
const REACH = 7;

function cell(score: CciScore, column: string, value: string): Parameters<typeof reading>[0] {
  return { table: 'cci_scores', key: { level: score.level, code: score.code }, column, value };
}

function scored(score: CciScore, pct: string, rule: string, passage: Passage): Reading[] {
  return [
    reading(cell(score, 'label', score.label), rule, 'table', passage),
    reading(cell(score, 'pct', pct), rule, 'table', passage)
  ];
}

function headingOf(passage: Passage): CciScore | null {
  if (passage.part === 'contents' || passage.kind === 'footnote' || passage.words.length > 400) return null;
  return (
    [...CCI_HEADLINES, ...CCI_SECTIONS, ...CCI_CRITERIA].find(({ heading }) =>
      heading.test(passage.folded)
    ) ?? null
  );
}

/** The figure of a label that stands alone or at the head of its column: under it, perhaps with "Comment:" between. */
function labelled(passages: readonly Passage[], passage: Passage): string | undefined {
  if (!SCORE_LABEL.test(passage.cells[0] ?? '')) return undefined;
  const below = passages
    .slice(passage.index + 1, passage.index + 3)
    .filter(({ words }) => !/^comment\s*:?$/i.test(words));
  return PCT.exec(below[0]?.cells[0] ?? '')?.[1];
}

/** The score and comment under a heading, up to the next heading. */
function under(passages: readonly Passage[], from: Passage, score: CciScore): Reading[] {
  const out: Reading[] = [];
  let pct = false;
  for (const passage of passages.slice(from.index, from.index + REACH)) {
    if (passage.kind === 'footnote') continue;
    if (passage !== from && headingOf(passage)) break;
    const label = labelled(passages, passage);
    const pattern = score.level === 'section' ? OVERALL : SCORE;
    const found = pattern.exec(passage.words)?.[1] ?? label;
    if (!pct && found !== undefined) {
      const shown = label === undefined ? passage : { ...passage, cells: [...passage.cells, `${label}%`] };
      out.push(...scored(score, found, 'cci-score', shown));
      pct = true;
    }
    const comment = COMMENT.exec(passage.words)?.[1]?.toUpperCase();
    if (comment && score.level !== 'section' && pct) {
      out.push(reading(cell(score, 'comment', comment), 'cci-comment', 'table', passage));
      break;
    }
  }
  return out;
}

/** Whether the header over a row has the columns in the order that is read here. */
function isInOrder(passages: readonly Passage[], row: Passage): boolean {
  const header = passages
    .slice(Math.max(0, row.index - 6), row.index)
    .map(({ folded: words }) => words)
    .join(' ');
  const places = ['lowest', 'highest', 'average'].map((word) => header.lastIndexOf(word));
  return (
    places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1)) && !/score in \d/.test(header)
  );
}

/** The foreword's table: lowest, highest and average of the areas so far, and this area's score. */
function compared(passages: readonly Passage[], passage: Passage): Reading[] {
  const [name = '', ...figures] = passage.cells.filter(Boolean);
  const score = CCI_HEADLINES.find(({ row }) => row.test(name));
  const pcts = figures.flatMap((figure) => PCT.exec(figure)?.[1] ?? []);
  const [lowest, highest, average, own] = pcts;
  if (!score || passage.kind !== 'row' || pcts.length !== 4 || !isInOrder(passages, passage)) return [];
  const columns = [
    ['lowest_so_far', lowest],
    ['highest_so_far', highest],
    ['average_so_far', average]
  ] as const;
  return [
    ...scored(score, own ?? '', 'cci-table', passage),
    ...columns.map(([column, value]) =>
      reading(cell(score, column, value ?? ''), 'cci-table', 'table', passage)
    )
  ];
}

/** Sentences of the foreword that give the three headline scores: "done well enough 65% of the time". */
function said(passage: Passage): Reading[] {
  const clauses = sentencesOf(passage.words).flatMap((sentence) => sentence.split(/(?<=of the time)\b/i));
  return clauses.flatMap((clause) => {
    const pct = /\b(\d{1,3}(?:\.\d)?)\s?%\s+of the time$/i.exec(clause)?.[1];
    const score = pct === undefined ? undefined : CCI_HEADLINES.findLast(({ row }) => row.test(clause));
    const evidence = { page: passage.page, line: passage.line, words: clause.trim() };
    return score && pct !== undefined
      ? [reading(cell(score, 'pct', pct), 'cci-foreword', 'sentence', evidence)]
      : [];
  });
}

/** Scores of a Core Case Inspection: three headline themes, three sections, eight criteria, with their comments. */
export function findCciScores(passages: readonly Passage[]): Reading[] {
  return passages
    .filter(({ kind, part, earlier }) => kind !== 'footnote' && part !== 'contents' && !earlier)
    .flatMap((passage) => {
      const score = headingOf(passage);
      return [
        ...(score ? under(passages, passage, score) : []),
        ...compared(passages, passage),
        ...said(passage)
      ];
    });
}
