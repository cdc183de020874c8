import type { StandardGap } from '$lib/queries/standard-gaps';
import { listInWords } from './lists';
import { formatNumber, formatPercent } from './numbers';

const sumOf = (gaps: readonly StandardGap[], of: (gap: StandardGap) => number) =>
  gaps.reduce((sum, gap) => sum + of(gap), 0);
const pctWords = (gaps: readonly StandardGap[]) =>
  listInWords([...new Set(gaps.map(({ min_known_pct: pct }) => formatPercent(pct)))]);

/** Whether the question can be answered from what is known, and from when on. */
export function gapAnswer(gaps: readonly StandardGap[]): string {
  if (gaps.every(({ needed }) => needed === 0))
    return `At least ${pctWords(gaps)} of the ratings of every standard are known, so shares are given below.`;
  const [wanted, known] = [sumOf(gaps, (gap) => gap.wanted), sumOf(gaps, (gap) => gap.known)];
  const of = `Of the ${formatNumber(wanted)} ratings that ${formatNumber(sumOf(gaps, (gap) => gap.inspected))} inspections gave these standards, ${formatNumber(known)} (${formatPercent((100 * known) / wanted)}) could be read in a report or on another public page.`;
  return `Open sources do not say yet. ${of} A share is given from ${pctWords(gaps)} on.`;
}

/** What it would take to answer it; empty when nothing is missing. */
export function gapNeed(gaps: readonly StandardGap[]): string {
  const open = gaps.filter(({ needed }) => needed > 0);
  if (open.length === 0) return '';
  const parts = open.map(({ needed, programme }) => `${formatNumber(needed)} of the ${programme}`);
  const all = open.length > 1 ? `, ${formatNumber(sumOf(open, ({ needed }) => needed))} in all` : '';
  return `To answer it for every standard, ${listInWords(parts)}${all}, would have to be read in the inspection reports.`;
}
