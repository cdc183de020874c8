import type { StandardGap } from '$lib/queries/standard-gaps';
import { listInWords } from './lists';
import { formatNumber, formatPercent } from './numbers';

const sumOf = (gaps: readonly StandardGap[], of: (gap: StandardGap) => number) =>
  gaps.reduce((sum, gap) => sum + of(gap), 0);
const namesOf = (gaps: readonly StandardGap[]) =>
  listInWords(gaps.map(({ programme }) => `the ${programme}`));

/**
 * Whether the question can be answered from what is known, and from when on.
 * @param gaps programmes by their short names, `standards of 2018`
 */
export function gapAnswer(gaps: readonly StandardGap[]): string {
  const from = listInWords([...new Set(gaps.map(({ min_known_pct: pct }) => formatPercent(pct)))]);
  const open = gaps.filter(({ needed }) => needed > 0);
  if (open.length === 0)
    return `At least ${from} of the ratings of every standard are known, so shares are given below.`;
  const start =
    open.length === gaps.length
      ? 'Open sources do not say yet.'
      : `Open sources do not say yet for ${namesOf(open)}; for ${namesOf(gaps.filter(({ needed }) => needed === 0))} shares are given below.`;
  const [wanted, known] = [sumOf(gaps, (gap) => gap.wanted), sumOf(gaps, (gap) => gap.known)];
  const inspected = formatNumber(sumOf(gaps, (gap) => gap.inspected));
  return `${start} Of the ${formatNumber(wanted)} ratings that ${inspected} inspections gave these standards, ${formatNumber(known)} (${formatPercent((100 * known) / wanted)}) could be read in a report or on another public page. A share is given from ${from} on.`;
}

/** What it would take to answer it; empty when nothing is missing. */
export function gapNeed(gaps: readonly StandardGap[]): string {
  const open = gaps.filter(({ needed }) => needed > 0);
  if (open.length === 0) return '';
  const parts = open.map(({ needed, programme }) => `${formatNumber(needed)} by the ${programme}`);
  const all = formatNumber(sumOf(open, ({ needed }) => needed));
  const which =
    open.length > 1
      ? `${all} further ratings (${listInWords(parts)})`
      : `${all} further ratings by the ${open[0]?.programme ?? ''}`;
  return `To answer it for every standard, ${which} would have to be read in the inspection reports.`;
}
