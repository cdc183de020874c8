import { CCI_COMMENTS } from '$lib/data/words';
import { reading } from '../found';
import type { Passage } from '../passages';
import type { Reading } from '../reading';
import { CCI_CRITERIA, CCI_HEADLINES, CCI_SECTIONS, type CciScore } from './cci-names';

const SCORE = /\b(?:overall )?score\s*:?\s*(\d{1,3})\s?%/i;
const SCORE_LABEL = /^(?:overall )?score\s*:?$/i;
const COMMENT = new RegExp(`\\b(${CCI_COMMENTS.join('|')}) improvement required\\b`, 'i');
const PCT = /^(\d{1,3})\s?%/;
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

/** The score and comment under a heading, up to the next heading. */
function under(passages: readonly Passage[], from: Passage, score: CciScore): Reading[] {
  const out: Reading[] = [];
  let pct = false;
  for (const passage of passages.slice(from.index, from.index + REACH)) {
    if (passage.kind === 'footnote') continue;
    if (passage !== from && headingOf(passage)) break;
    const next = passages[passage.index + 1];
    // The label may stand alone, or at the head of its column, with the figure under it.
    const label = SCORE_LABEL.test(passage.cells[0] ?? '') ? PCT.exec(next?.cells[0] ?? '')?.[1] : undefined;
    const found = SCORE.exec(passage.words)?.[1] ?? label;
    if (!pct && found !== undefined) {
      const shown =
        label === undefined ? passage : { ...passage, cells: [...passage.cells, next?.words ?? ''] };
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

/** The foreword's table: lowest, highest and average of the areas so far, and this area's score. */
function compared(passage: Passage): Reading[] {
  const [name = '', ...figures] = passage.cells.filter(Boolean);
  const score = CCI_HEADLINES.find(({ row }) => row.test(name));
  const pcts = figures.flatMap((figure) => PCT.exec(figure)?.[1] ?? []);
  const [lowest, highest, average, own] = pcts;
  if (!score || passage.kind !== 'row' || pcts.length !== 4) return [];
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
  const clauses = passage.words.split(/(?<=of the time)\b/i);
  return clauses.flatMap((clause) => {
    const pct = /\b(\d{1,3})\s?%\s+of the time$/i.exec(clause)?.[1];
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
    .filter(({ kind, part }) => kind !== 'footnote' && part !== 'contents')
    .flatMap((passage) => {
      const score = headingOf(passage);
      return [...(score ? under(passages, passage, score) : []), ...compared(passage), ...said(passage)];
    });
}
