import type { Rating } from '../data/words';
import { bandBeside, scoreOf } from './lookups';
import type { ProgrammeRules, StandardRule } from './programme-rules';
import { isCounted, type QuestionResult } from './question-result';
import { rateOverall } from './rate-overall';
import { rateStandard } from './rate-standard';
import type { Change, RatedInspection } from './rated-inspection';
import { roundedPct } from './rounded-pct';
import { whatIf } from './what-if';

/** One small loss that would cost a standard its rating, and what it does. `change` can be handed to `whatIf`. */
export interface Risk {
  code: string;
  from: Rating;
  to: Rating;
  /** `case` one yes lost; `points` of a question whose counts are not published; `band` of a rating without results. */
  kind: 'case' | 'points' | 'band';
  /** The key question as it is published; null for a band. */
  question: QuestionResult | null;
  /** Percentage points that the question loses; null for a case or a band. */
  points: number | null;
  /** Points of the score that are lost; null where the set is not complete. */
  scoreLost: number | null;
  /** Score afterwards; null where the set is not complete. */
  score: number | null;
  /** Overall rating afterwards, and how many bands it loses; null and 0 where none can be derived. */
  overall: Rating | null;
  overallLost: number;
  change: Change;
}

/** Every nearest risk, in order: what is lost overall, then of the score, then how little it takes. */
export interface NearestRisks {
  risks: readonly Risk[];
  /** What is known of the key questions: some counts of cases, percentages only, or nothing. */
  known: 'cases' | 'percentages' | 'nothing';
  /** Score and overall rating now; null where they cannot be derived. */
  score: number | null;
  overall: Rating | null;
}

type Loss = Pick<Risk, 'kind' | 'question' | 'points' | 'change'>;

const lossOf = (before: QuestionResult, after: QuestionResult, points: number | null): Loss => ({
  kind: points === null ? 'case' : 'points',
  question: before,
  points,
  change: { questions: [after] }
});

/** One yes fewer, or, where only a percentage is published, falls to just below each band's minimum, nearest first. */
function lossesOf(rules: ProgrammeRules, result: QuestionResult): Loss[] {
  if (isCounted(result))
    return result.yes > 0 ? [lossOf(result, { ...result, yes: result.yes - 1 }, null)] : [];
  const pct = roundedPct(result);
  if (pct === null) return [];
  return rules.questionBands
    .filter((band) => band.min > 0 && band.min <= pct)
    .map((band) => lossOf(result, { ...result, pct: band.min - 1 }, pct - band.min + 1))
    .reverse();
}

function losses(rules: ProgrammeRules, standard: StandardRule, inspection: RatedInspection): Loss[][] {
  const rating = inspection.ratings[standard.code] ?? null;
  if (rating === null || rating === 'Not rated') return [];
  const derived = rateStandard(rules, standard.code, inspection.questions);
  if (derived.status === 'derived') return derived.questions.map(({ result }) => lossesOf(rules, result));
  const below = bandBeside(rules.questionBands, rating, -1);
  if (!below) return [];
  return [
    [{ kind: 'band', question: null, points: null, change: { ratings: { [standard.code]: below.rating } } }]
  ];
}

function riskOf(
  rules: ProgrammeRules,
  inspection: RatedInspection,
  code: string,
  overallBefore: Rating | null,
  loss: Loss
): Risk | null {
  const after = whatIf(rules, inspection, loss.change);
  const standard = after.standards.find((each) => each.code === code);
  const from = standard?.published ?? null;
  const to = standard?.rating ?? null;
  if (from === null || to === null || from === 'Not rated' || to === 'Not rated') return null;
  if (scoreOf(rules, to) >= scoreOf(rules, from)) return null;
  const { score, scoreBefore, overall } = after;
  return {
    code,
    from,
    to,
    ...loss,
    score,
    scoreLost: score === null || scoreBefore === null ? null : scoreBefore - score,
    overall,
    overallLost:
      overall === null || overallBefore === null ? 0 : scoreOf(rules, overallBefore) - scoreOf(rules, overall)
  };
}

/** Of percentages, only the question of a standard that has least to lose is a nearest risk; each single case is one. */
function nearest(risks: readonly Risk[]): Risk[] {
  const least = Math.min(...risks.map((risk) => risk.points ?? Infinity));
  return risks.filter((risk) => risk.points === null || risk.points === least);
}

const EFFORT = { case: 0, points: 1, band: 2 };

function inOrder(a: Risk, b: Risk): number {
  return (
    b.overallLost - a.overallLost ||
    (b.scoreLost ?? 0) - (a.scoreLost ?? 0) ||
    EFFORT[a.kind] - EFFORT[b.kind] ||
    (a.points ?? 0) - (b.points ?? 0) ||
    a.code.localeCompare(b.code)
  );
}

/**
 * The nearest risks of an inspection, each standard by itself: every single case whose loss would cost its standard's
 * rating; where only percentages are published, the fewest points that would; where a standard's key questions are not
 * known, or it rests on evidence, one band. Ruled by `whatIf`, so with published discretion kept.
 * @throws RangeError as `whatIf`
 */
export function nearestRisks(rules: ProgrammeRules, inspection: RatedInspection): NearestRisks {
  const { sum, rating } = rateOverall(rules, inspection.ratings);
  const overall = inspection.overall ?? rating;
  const risks = rules.standards.flatMap((standard) => {
    const found = losses(rules, standard, inspection).flatMap((ways) => {
      const risk = ways
        .map((loss) => riskOf(rules, inspection, standard.code, overall, loss))
        .find((each) => each !== null);
      return risk ? [risk] : [];
    });
    return nearest(found);
  });
  const published = inspection.questions.filter((result) => roundedPct(result) !== null);
  const known = published.some(isCounted) ? 'cases' : published.length ? 'percentages' : 'nothing';
  return { risks: risks.sort(inOrder), known, score: sum, overall };
}
