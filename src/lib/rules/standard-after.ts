import type { Rating, StandardRating } from '../data/words';
import { keepDiscretion } from './keep-discretion';
import { scoreOf } from './lookups';
import type { ProgrammeRules, StandardRule } from './programme-rules';
import type { QuestionResult } from './question-result';
import { changedResults, type Change, type RatedInspection } from './rated-inspection';
import { rateStandard } from './rate-standard';

/** A standard before and after an imagined change; null = not known. */
export interface StandardAfter {
  code: string;
  name: string;
  published: StandardRating | null;
  rating: StandardRating | null;
  derivedBefore: Rating | null;
  derivedAfter: Rating | null;
  /** Whether the rating differs from the published one. */
  changed: boolean;
  /** What changed, or did not, and why; null where nothing about the standard was changed. */
  reason: string | null;
}

const sameResult = (a: QuestionResult | undefined, b: QuestionResult) =>
  a !== undefined && a.yes === b.yes && a.relevant === b.relevant && a.pct === b.pct;

function isTouched(
  rules: ProgrammeRules,
  standard: StandardRule,
  inspection: RatedInspection,
  change: Change
): boolean {
  const own = rules.questions.filter((each) => each.standardCode === standard.code).map((each) => each.code);
  return (change.questions ?? [])
    .filter((result) => own.includes(result.code))
    .some((result) => {
      const before = inspection.questions.find((each) => each.code === result.code);
      return !sameResult(before, result);
    });
}

function discretionWords(rules: ProgrammeRules, published: Rating, before: Rating | null, after: Rating) {
  if (before === null || published === before) return '';
  const score = (rating: Rating) => scoreOf(rules, rating);
  const isUplift = score(published) > score(before);
  const way = `The published ${isUplift ? 'uplift' : 'reduction'}`;
  if (isUplift ? score(after) < score(before) : score(after) > score(before)) return ` ${way} falls away.`;
  const kept = keepDiscretion(rules, published, before, after) === published && after !== published;
  return kept ? ` ${way} is kept.` : ` ${way} is no longer needed.`;
}

/**
 * One standard after an imagined change. Published discretion is kept as `keepDiscretion` says.
 * @param withoutDiscretion rates by the rule alone wherever the key questions are known
 */
export function standardAfter(
  rules: ProgrammeRules,
  standard: StandardRule,
  inspection: RatedInspection,
  change: Change,
  withoutDiscretion: boolean
): StandardAfter {
  const { code, name } = standard;
  const published = inspection.ratings[code] ?? null;
  const derivedBefore = rateStandard(rules, code, inspection.questions).rating;
  const derived = rateStandard(rules, code, changedResults(inspection, change));
  const shared = { code, name, published, derivedBefore, derivedAfter: derived.rating };
  const done = (rating: StandardRating | null, reason: string | null): StandardAfter => {
    const changed = rating !== published;
    const from = published ?? 'not known';
    const words = changed
      ? `${code} goes from ${from} to ${rating ?? 'not known'}.`
      : `${code} stays ${from}.`;
    return { ...shared, rating, changed, reason: reason === null ? null : `${words} ${reason}`.trimEnd() };
  };
  const set = change.ratings?.[code];
  if (set !== undefined) return done(set, set === published ? null : 'Set by hand.');
  if (withoutDiscretion && derived.rating !== null) {
    const untouched = !isTouched(rules, standard, inspection, change) && derived.rating === published;
    return done(derived.rating, untouched ? null : derived.reason);
  }
  if (!isTouched(rules, standard, inspection, change)) return done(published, null);
  if (derived.rating === null) return done(published, derived.reason);
  if (published === null || published === 'Not rated') {
    return done(published, 'No published rating is known to start from.');
  }
  const rating = keepDiscretion(rules, published, derivedBefore, derived.rating);
  return done(rating, derived.reason + discretionWords(rules, published, derivedBefore, derived.rating));
}
