import type { SQS_SAYS } from '$lib/data/words';
import { group } from 'd3-array';
import { formatNumber } from './numbers';

/** A finding of a Short Quality Screening: the letter's words, and our reading of them as a share of cases met. */
export interface WordFinding {
  section: string;
  finding: string;
  /** The letter's words, such as `one-third`. */
  wording: string;
  /** Whether the words speak of the cases that met the point or of those that did not. */
  wording_says: (typeof SQS_SAYS)[number];
  /** Our reading in per cent of cases met; null where the words say no share (`all but four`). */
  met_low_pct: number | null;
  met_high_pct: number | null;
  /** Cases that did not meet the point, where the words count them. */
  not_met_cases: number | null;
}

/** The letter's words in quotation marks, with what they speak of: `“one-third” not met`. */
export function quoteWording({ wording, wording_says }: WordFinding): string {
  return `“${wording}” ${wording_says}`;
}

/** Our reading of a finding: `60 to 70 %`, `100 %`; null where the words say no share. */
export function readingInWords({ met_low_pct: low, met_high_pct: high }: WordFinding): string | null {
  if (low === null || high === null) return null;
  if (low === high) return `${formatNumber(low)} %`;
  return `${formatNumber(low)} to ${formatNumber(high)} %`;
}

/** Findings under the heading of their section, both in the order given. */
export function groupFindings(
  findings: readonly WordFinding[]
): { section: string; findings: WordFinding[] }[] {
  return [...group(findings, ({ section }) => section)].map(([section, inSection]) => ({
    section,
    findings: inSection
  }));
}

function findingInWords(finding: WordFinding): string {
  const reading = readingInWords(finding);
  const words = `${finding.finding}: ${quoteWording(finding)}`;
  return reading === null ? words : `${words}, read as ${reading} met`;
}

/** What the findings show, in sentences. */
export function describeWordRanges(findings: readonly WordFinding[]): string {
  if (findings.length === 0) return 'No finding of this screening is known.';
  return groupFindings(findings)
    .map(({ section, findings: inSection }) => `${section}: ${inSection.map(findingInWords).join('; ')}.`)
    .join(' ');
}
