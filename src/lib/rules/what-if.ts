import type { Rating, StandardRating } from '../data/words';
import { keepDiscretion } from './keep-discretion';
import { scoreOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';
import { requireChange, type Change, type RatedInspection } from './rated-inspection';
import { rateOverall, type LimitOutcome, type OverallByRule } from './rate-overall';
import { standardAfter, type StandardAfter } from './standard-after';

/** Points of one domain; `score` is null where a standard of it is not known. */
export interface DomainSubtotal {
  domain: string;
  name: string;
  score: number | null;
  outOf: number;
}

/** An inspection after an imagined change. */
export interface WhatIf {
  standards: readonly StandardAfter[];
  domains: readonly DomainSubtotal[];
  /** Sum of the ratings; null where the set is not complete. */
  score: number | null;
  scoreBefore: number | null;
  overall: Rating | null;
  overallBefore: Rating | null;
  limit: LimitOutcome;
  /** What changed and why, in words: standards first, then the overall rating. Empty when nothing did. */
  reasons: readonly string[];
}

/** How a what-if is ruled. */
export interface WhatIfOptions {
  /** Applies the rule without the published discretion. */
  withoutDiscretion?: boolean;
}

function overallAfter(
  rules: ProgrammeRules,
  published: Rating | null,
  before: OverallByRule,
  after: OverallByRule,
  withoutDiscretion: boolean
): Rating | null {
  if (after.rating === null || published === null || withoutDiscretion) return after.rating;
  return keepDiscretion(rules, published, before.rating, after.rating);
}

function domainSubtotals(rules: ProgrammeRules, standards: readonly StandardAfter[]): DomainSubtotal[] {
  const top = Math.max(...rules.questionBands.map((band) => band.score));
  const inScore = rules.standards.filter((standard) => standard.countsToScore);
  const codes = [...new Set(inScore.map((standard) => standard.domain))];
  return codes.map((domain) => {
    const own = inScore.filter((standard) => standard.domain === domain);
    const scores = own.map(({ code }) =>
      scoreOrNull(rules, standards.find((each) => each.code === code)?.rating)
    );
    const score = scores.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
    return { domain, name: own[0]?.domainName ?? domain, score, outOf: own.length * top };
  });
}

function scoreOrNull(rules: ProgrammeRules, rating: StandardRating | null | undefined): number | null {
  return rating === undefined || rating === null || rating === 'Not rated' ? null : scoreOf(rules, rating);
}

function overallWords(overall: Rating | null, published: Rating | null, after: OverallByRule): string {
  if (overall === null) return `No overall rating can be derived. ${after.reason}`;
  const rule = after.rating === overall ? '' : ' It stands apart from the rule, as published.';
  if (overall === published) return `The overall rating stays ${overall}. ${after.reason}${rule}`;
  return `The overall rating goes from ${published ?? 'not known'} to ${overall}. ${after.reason}${rule}`;
}

/**
 * An inspection's ratings if something were different. Starts from the published ratings: without a change the result
 * is what is published. A published uplift (or reduction) of a standard, or of the overall rating against its score,
 * stays as long as what the rule gives does not fall below (rise above) what it was.
 * @throws RangeError for a change that the inspection cannot take, or an impossible result
 */
export function whatIf(
  rules: ProgrammeRules,
  inspection: RatedInspection,
  change: Change = {},
  { withoutDiscretion = false }: WhatIfOptions = {}
): WhatIf {
  requireChange(rules, inspection, change);
  const standards = rules.standards.map((standard) =>
    standardAfter(rules, standard, inspection, change, withoutDiscretion)
  );
  const before = rateOverall(rules, inspection.ratings);
  const after = rateOverall(rules, Object.fromEntries(standards.map((each) => [each.code, each.rating])));
  const moved = standards.some((each) => each.changed);
  const overall = moved
    ? overallAfter(rules, inspection.overall, before, after, withoutDiscretion)
    : inspection.overall;
  const reasons = standards.flatMap((each) => (each.reason === null ? [] : [each.reason]));
  return {
    standards,
    domains: domainSubtotals(rules, standards),
    score: after.sum,
    scoreBefore: before.sum,
    overall,
    overallBefore: inspection.overall,
    limit: after.limit,
    reasons: moved ? [...reasons, overallWords(overall, inspection.overall, after)] : reasons
  };
}
