import type { CCI_LEVELS } from '$lib/data/words';
import { formatNumber } from './numbers';

/** A score of a Core Case Inspection in per cent: an average over questions, not a share of cases. */
export interface CciScore {
  level: (typeof CCI_LEVELS)[number];
  code: string;
  label: string;
  pct: number;
  /** Improvement required, as published (`MINIMUM` …); null where none is printed or known. */
  comment: string | null;
  /** Scores of the areas inspected so far; null where not printed. */
  lowest_so_far: number | null;
  highest_so_far: number | null;
  average_so_far: number | null;
}

/** Scores of one level under its heading. */
export interface CciGroup {
  heading: string;
  scores: CciScore[];
}

const HEADINGS = {
  headline: 'Headline themes',
  section: 'Sections',
  criterion: 'Criteria'
} as const satisfies Record<CciScore['level'], string>;

/** Scores grouped by level, the headline themes first; levels without a score are left out. */
export function groupScores(scores: readonly CciScore[]): CciGroup[] {
  return (['headline', 'section', 'criterion'] as const)
    .map((level) => ({ heading: HEADINGS[level], scores: scores.filter((s) => s.level === level) }))
    .filter((group) => group.scores.length > 0);
}

/** Label of a score, with the code that the report gives sections and criteria: `1.1 Risk of Harm to others`. */
export function scoreLabel({ level, code, label }: CciScore): string {
  return level === 'headline' ? label : `${code} ${label}`;
}

/** A comment in the report's words: `MINIMUM improvement required`; undefined where there is none. */
export function commentInWords({ comment }: CciScore): string | undefined {
  return comment === null ? undefined : `${comment} improvement required`;
}

/** A score in per cent, with a decimal only where it has one: `78 %`. */
export function scorePercent(pct: number): string {
  return `${formatNumber(pct)} %`;
}

function rangeInWords(score: CciScore): string {
  const parts = (
    [
      ['lowest', score.lowest_so_far],
      ['average', score.average_so_far],
      ['highest', score.highest_so_far]
    ] as const
  ).flatMap(([word, pct]) => (pct === null ? [] : [`${word} ${scorePercent(pct)}`]));
  return parts.length === 0 ? '' : ` (areas inspected so far: ${parts.join(', ')})`;
}

function scoreInWords(score: CciScore): string {
  const comment = commentInWords(score);
  return `${scoreLabel(score)} ${scorePercent(score.pct)}${comment ? `, ${comment}` : ''}${rangeInWords(score)}`;
}

/** What the scores of a Core Case Inspection show, in sentences. */
export function describeCci(scores: readonly CciScore[]): string {
  if (scores.length === 0) return 'No score of this inspection is known.';
  return groupScores(scores)
    .map(({ heading, scores: inGroup }) => `${heading}: ${inGroup.map(scoreInWords).join('; ')}.`)
    .join(' ');
}
