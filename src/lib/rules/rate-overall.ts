import type { Rating, StandardRating } from '../data/words';
import { bandOf, scoreOf, standardOf } from './lookups';
import type { OverallLimit, ProgrammeRules } from './programme-rules';
import { joined } from './wording';

/** Rating of each standard by its code; absent or null = not known. */
export type StandardRatings = Readonly<Record<string, StandardRating | null>>;

/**
 * What became of a limit on the overall rating: `none` the programme has none; `unknown` the score would reach above
 * it and the rating of its standard is not known.
 */
export type LimitOutcome = 'none' | 'not-applied' | 'applied' | 'unknown';

/** An overall rating by the rule; sum and rating are null where not every standard of the score is known. */
export interface OverallByRule {
  sum: number | null;
  rating: Rating | null;
  limit: LimitOutcome;
  /** How many standards of the score have a rating. */
  rated: number;
  /** Standards of the score without a rating. */
  missing: readonly string[];
  reason: string;
}

function limitOutcome(
  rules: ProgrammeRules,
  limit: OverallLimit,
  band: Rating,
  ratings: StandardRatings
): LimitOutcome {
  if (scoreOf(rules, band) <= scoreOf(rules, limit.highest)) return 'not-applied';
  const rating = ratings[limit.standardCode] ?? null;
  if (rating === null) return 'unknown';
  return rating === limit.whenRated ? 'applied' : 'not-applied';
}

function limitWords(limit: OverallLimit, outcome: LimitOutcome): string {
  const { standardCode, whenRated, highest } = limit;
  switch (outcome) {
    case 'applied':
      return ` With ${standardCode} ${whenRated} the overall rating is ${highest} at most.`;
    case 'unknown':
      return ` The rating of ${standardCode} is not known; were it ${whenRated}, the overall rating would be ${highest} at most.`;
    case 'none':
    case 'not-applied':
      return '';
  }
}

/** The rating of a sum: its band, then the limits of the standards outside the score. */
export function ratingOfSum(
  rules: ProgrammeRules,
  sum: number,
  ratings: StandardRatings
): { rating: Rating; limit: LimitOutcome; reason: string } {
  const { length } = rules.standards.filter((standard) => standard.countsToScore);
  const top = rules.overallBands.at(-1)?.max ?? sum;
  let { rating } = bandOf(rules.overallBands, sum);
  let limit: LimitOutcome = 'none';
  let reason = `The ${length} standards add to ${sum} of ${top}, which is ${rating}.`;
  for (const each of rules.limits) {
    const outcome = limitOutcome(rules, each, rating, ratings);
    if (outcome === 'applied') rating = each.highest;
    if (limit !== 'applied' && limit !== 'unknown') limit = outcome;
    reason += limitWords(each, outcome);
  }
  return { rating, limit, reason };
}

/**
 * Rates an inspection by the rule: the band of the sum of its standards' scores, then the limit.
 * @param ratings ratings by standard code; `Not rated` is allowed only outside the score
 * @throws RangeError for a standard or a rating that the programme does not have
 */
export function rateOverall(rules: ProgrammeRules, ratings: StandardRatings): OverallByRule {
  for (const code of Object.keys(ratings)) standardOf(rules, code);
  const inScore = rules.standards.filter((standard) => standard.countsToScore);
  let sum = 0;
  const missing: string[] = [];
  for (const { code } of inScore) {
    const rating = ratings[code] ?? null;
    if (rating === null || rating === 'Not rated') missing.push(code);
    else sum += scoreOf(rules, rating);
  }
  const rated = inScore.length - missing.length;
  if (missing.length === 0) return { sum, rated, missing, ...ratingOfSum(rules, sum, ratings) };
  const limit = rules.limits.length ? 'not-applied' : 'none';
  const reason = `${rated} of ${inScore.length} standards are known; missing ${joined(missing)}.`;
  return { sum: null, rating: null, limit, rated, missing, reason };
}
