import type { OverallStatus, Rating, RatingBasis, StandardRating } from '../data/words';
import type { ProgrammeRules } from './programme-rules';
import { rateOverall, type OverallByRule } from './rate-overall';
import { joined } from './wording';

/** An inspection's ratings as known. */
export interface KnownInspection {
  /** Overall rating; null = none found. */
  rating: Rating | null;
  /** Published score; null = none found. A score worked out from the ratings is not published: pass null. */
  score: number | null;
  /** Whether a score was worked out from the standards' ratings. */
  scoreWorkedOut: boolean;
  /** Standards whose rating is known, by code. */
  standards: Readonly<Record<string, { rating: StandardRating; basis: RatingBasis; derived: Rating | null }>>;
}

/** A published overall rating beside the sum of its standards. Sums only from complete sets. */
export interface OverallVerdict {
  status: OverallStatus;
  ratedStandards: number;
  sumOfPublished: number | null;
  /** Sum with the derived rating where one exists: what the score would be without discretion. */
  sumOfDerived: number | null;
  derivedRating: Rating | null;
  reason: string;
}

type Judged = Pick<OverallVerdict, 'status' | 'reason'>;

/** How a rating was worked out rather than read. */
const SOLVED: readonly RatingBasis[] = ['derived-by-arithmetic', 'inferred-from-words'];

function judgeComplete(rules: ProgrammeRules, known: KnownInspection, byRule: OverallByRule): Judged {
  const solved = rules.standards
    .filter((standard) => standard.countsToScore)
    .filter(({ code }) => SOLVED.includes(known.standards[code]?.basis ?? 'report'))
    .map(({ code }) => code);
  if (solved.length) {
    const reason = `${byRule.reason} ${joined(solved)} ${solved.length > 1 ? 'were' : 'was'} worked out, not read, so agreement proves nothing.`;
    return { status: 'circular', reason };
  }
  if (known.rating === null) {
    return { status: 'not-derivable', reason: `${byRule.reason} No overall rating was found to compare.` };
  }
  const scoreAgrees = known.score === null || known.score === byRule.sum;
  if (known.rating === byRule.rating && scoreAgrees) {
    return { status: 'agrees', reason: `${byRule.reason} Published ${known.rating}${scoreWords(known)}` };
  }
  const limited = rules.limits.some((limit) => limit.highest === known.rating);
  if (byRule.limit === 'unknown' && limited && scoreAgrees) {
    const reason = `${byRule.reason} Published ${known.rating}: whether the limit was applied cannot be told.`;
    return { status: 'not-derivable', reason };
  }
  const score = known.score === null ? '' : ` with a score of ${known.score}`;
  return { status: 'differs', reason: `${byRule.reason} Published ${known.rating}${score}.` };
}

function scoreWords(known: KnownInspection): string {
  if (known.score !== null) return ` with a score of ${known.score}, as the rule gives.`;
  const why = known.scoreWorkedOut
    ? 'the score was worked out from the ratings and checks nothing.'
    : 'no score was found.';
  return `, as the rule gives; ${why}`;
}

/**
 * Holds a published overall rating (and score, where published) against the band of the sum of the published standard
 * ratings, with the limit.
 * @throws RangeError for a standard or rating that the programme does not have
 */
export function overallVerdict(rules: ProgrammeRules, known: KnownInspection): OverallVerdict {
  const entries = Object.entries(known.standards);
  const byRule = rateOverall(rules, Object.fromEntries(entries.map(([code, { rating }]) => [code, rating])));
  const derivedFirst = entries.map(([code, { rating, derived }]) => [code, derived ?? rating] as const);
  const sumOfDerived = rateOverall(rules, Object.fromEntries(derivedFirst)).sum;
  const judged: Judged =
    byRule.sum === null
      ? {
          status: 'not-derivable',
          reason: `${byRule.reason}${known.rating === null ? ' No overall rating was found.' : ''}`
        }
      : judgeComplete(rules, known, byRule);
  return {
    ratedStandards: byRule.rated,
    sumOfPublished: byRule.sum,
    sumOfDerived,
    derivedRating: byRule.rating,
    ...judged
  };
}
