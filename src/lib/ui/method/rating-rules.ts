import type { Band, ProgrammeRules, StandardRule } from '$lib/rules/programme-rules';
import { listInWords } from '$lib/words/lists';

/** The standards of one domain, in their order. */
export interface Domain {
  code: string;
  name: string;
  standards: readonly StandardRule[];
}

/** Gathers a programme's standards by domain, in the order of their codes. */
export function domainsOf(rules: ProgrammeRules): Domain[] {
  const domains = new Map<string, StandardRule[]>();
  for (const standard of rules.standards) {
    domains.set(standard.domain, [...(domains.get(standard.domain) ?? []), standard]);
  }
  return [...domains].map(([code, standards]) => ({ code, name: standards[0]?.domainName ?? '', standards }));
}

/** How many standards enter the score. */
export function scoredStandards(rules: ProgrammeRules): number {
  return rules.standards.filter((standard) => standard.countsToScore).length;
}

/** The bands of a scale in one line, from the lowest: `0–49 Inadequate, 50–64 …`. */
export function bandsInWords(bands: readonly Band[]): string {
  return listInWords(bands.map(({ min, max, rating }) => `${min}–${max} ${rating}`));
}

/** The limits on the overall rating as sentences; none for a programme without one. */
export function limitsInWords(rules: ProgrammeRules): string[] {
  return rules.limits.map(({ standardCode, whenRated, highest }) => {
    const name = rules.standards.find(({ code }) => code === standardCode)?.name ?? '';
    return `${standardCode} ${name} adds nothing to the score. Rated ${whenRated}, it holds the overall rating at ${highest}; not rated, because no case called for it, it holds nothing.`;
  });
}

/** The bands that an interval touches, each rounded to whole per cent as the rule rounds. */
export function bandsTouched(bands: readonly Band[], lowerPct: number, upperPct: number): Band[] {
  return bands.filter(({ min, max }) => max >= Math.round(lowerPct) && min <= Math.round(upperPct));
}

/** Whether two programmes have the same bands for questions and for the score. */
export function sameBands(a: ProgrammeRules, b: ProgrammeRules): boolean {
  const key = (rules: ProgrammeRules) => JSON.stringify([rules.questionBands, rules.overallBands]);
  return key(a) === key(b);
}
