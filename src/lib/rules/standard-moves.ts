import type { Rating } from '../data/words';
import { keepDiscretion } from './keep-discretion';
import { bandBeside, scoreOf } from './lookups';
import type { ProgrammeRules, StandardRule } from './programme-rules';
import { isCounted, type CountedResult, type QuestionResult } from './question-result';
import type { RatedInspection } from './rated-inspection';
import { rateStandard, type Derived } from './rate-standard';
import { leastYes, roundedPct } from './rounded-pct';

/** Which way ratings are to move. */
export type Direction = 'up' | 'down';

/** The least that moves one standard from its published rating to another. */
export interface StandardMove {
  code: string;
  from: Rating;
  to: Rating;
  /** Cases to be answered otherwise; null where no counts stand behind the standard (then it moves one band). */
  cases: number | null;
  /** Points that the question furthest away has to move, where only percentages are published; else null. */
  points: number | null;
  /** Key questions as they would be; empty where the rating itself moves. */
  questions: readonly QuestionResult[];
}

const before = (derived: Derived, code: string) =>
  derived.questions.find(({ result }) => result.code === code);

const caseCount = (derived: Derived, questions: readonly CountedResult[]) =>
  questions.reduce((sum, { code, yes }) => sum + Math.abs(yes - (before(derived, code)?.result.yes ?? 0)), 0);

const pointCount = (derived: Derived, questions: readonly QuestionResult[]) =>
  Math.max(
    ...questions.map((each) => Math.abs((roundedPct(each) ?? 0) - (before(derived, each.code)?.pct ?? 0)))
  );

/** Question results that raise the derived rating: for each higher band, every question below it lifted just into it. */
function raised(rules: ProgrammeRules, derived: Derived): QuestionResult[][] {
  return rules.questionBands
    .filter((band) => band.min > derived.pct)
    .map((band) =>
      derived.questions
        .filter(({ pct }) => pct < band.min)
        .map(({ result }) =>
          isCounted(result)
            ? { ...result, yes: leastYes(band.min, result.relevant) }
            : { ...result, pct: band.min }
        )
    );
}

/** Question results that lower the derived rating: one question just below each band's minimum. */
function lowered(rules: ProgrammeRules, derived: Derived): QuestionResult[][] {
  const minima = rules.questionBands.map((band) => band.min).filter((min) => min > 0 && min <= derived.pct);
  return minima.flatMap((min) =>
    derived.questions.map(({ result }) => [
      isCounted(result) ? { ...result, yes: leastYes(min, result.relevant) - 1 } : { ...result, pct: min - 1 }
    ])
  );
}

function toMove(
  rules: ProgrammeRules,
  derived: Derived,
  from: Rating,
  questions: QuestionResult[]
): StandardMove | null {
  const codes = questions.map((each) => each.code);
  const rest = derived.questions.map(({ result }) => result).filter(({ code }) => !codes.includes(code));
  const after = rateStandard(rules, derived.code, [...rest, ...questions]);
  if (after.status !== 'derived') return null;
  const to = keepDiscretion(rules, from, derived.rating, after.rating);
  const all = derived.questions.map(({ result }) => result);
  const counted = all.every(isCounted) ? questions.filter(isCounted) : null;
  return {
    code: derived.code,
    from,
    to,
    cases: counted && caseCount(derived, counted),
    points: counted ? null : pointCount(derived, questions),
    questions
  };
}

const cost = (move: StandardMove) => move.cases ?? move.points ?? 0;

/** For each rating that can be reached, the cheapest move; without counts only the next band. */
function cheapest(
  rules: ProgrammeRules,
  moves: readonly StandardMove[],
  direction: Direction
): StandardMove[] {
  const best = new Map<Rating, StandardMove>();
  for (const move of moves) {
    const steps = (scoreOf(rules, move.to) - scoreOf(rules, move.from)) * (direction === 'up' ? 1 : -1);
    if (steps <= 0 || (move.cases === null && steps > 1)) continue;
    const known = best.get(move.to);
    if (!known || cost(move) < cost(known)) best.set(move.to, move);
  }
  return [...best.values()];
}

function oneBand(rules: ProgrammeRules, code: string, from: Rating, direction: Direction): StandardMove[] {
  const beside = bandBeside(rules.questionBands, from, direction === 'up' ? 1 : -1);
  return beside ? [{ code, from, to: beside.rating, cases: null, points: null, questions: [] }] : [];
}

/**
 * The least moves of one standard in one direction, one per rating that can be reached, from its published rating and
 * with published discretion kept. A standard that rests on evidence, or whose cases are not published, moves one band.
 */
export function standardMoves(
  rules: ProgrammeRules,
  standard: StandardRule,
  inspection: RatedInspection,
  direction: Direction
): StandardMove[] {
  const from = inspection.ratings[standard.code] ?? null;
  if (from === null || from === 'Not rated') return [];
  const derived = rateStandard(rules, standard.code, inspection.questions);
  if (derived.status !== 'derived') return oneBand(rules, standard.code, from, direction);
  const ways = direction === 'up' ? raised(rules, derived) : lowered(rules, derived);
  const moves = ways.map((questions) => toMove(rules, derived, from, questions));
  return cheapest(
    rules,
    moves.filter((move) => move !== null),
    direction
  );
}
