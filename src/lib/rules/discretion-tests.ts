import type { Rating } from '../data/words';
import { withCases } from './changed-case';
import { bandBeside, bandOf, scoreOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';
import { isCounted, type QuestionResult } from './question-result';
import { rateStandard, type Derived } from './rate-standard';
import { roundedPct } from './rounded-pct';
import { counted, joined, resultWords } from './wording';

/** `unknown` where a count that the test needs is not published; that is not "fails". */
export type Outcome = 'holds' | 'fails' | 'unknown';

/** One test with why. */
export interface DiscretionTest {
  outcome: Outcome;
  reason: string;
}

/** The three tests under which a ratings panel may move a standard, and the boundary they are about. */
export interface DiscretionTests {
  /** Lowest percentage of the upper of the two bands at the tested boundary; null where nothing is derived. */
  at: number | null;
  /** Which way the derived rating would move across it. */
  direction: 'up' | 'down' | null;
  /** (a) the lowest percentage lies within a few points (5) of the boundary. */
  boundary: DiscretionTest;
  /** (b) a case (1) of one question judged otherwise would carry the standard across the boundary. */
  oneCase: DiscretionTest;
  /** (c) the sample, or the sub-sample of a lowest question, has few cases (5 at most). */
  fewCases: DiscretionTest;
}

interface Boundary {
  at: number;
  direction: 'up' | 'down';
}

/** The boundary beside the derived band towards the published rating; the nearer one when they agree (or none is known). */
function testedBoundary(rules: ProgrammeRules, derived: Derived, published: Rating | null): Boundary | null {
  const band = bandOf(rules.questionBands, derived.pct);
  const above = bandBeside(rules.questionBands, derived.rating, 1);
  const hasBelow = bandBeside(rules.questionBands, derived.rating, -1) !== null;
  const up: Boundary | null = above && { at: above.min, direction: 'up' };
  const down: Boundary | null = hasBelow ? { at: band.min, direction: 'down' } : null;
  const moved = published === null ? 0 : scoreOf(rules, published) - scoreOf(rules, derived.rating);
  if (moved !== 0) return moved > 0 ? up : down;
  if (!up || !down) return up ?? down;
  return up.at - derived.pct <= derived.pct - down.at ? up : down;
}

function boundaryTest(rules: ProgrammeRules, derived: Derived, { at }: Boundary): DiscretionTest {
  const { withinPoints } = rules.discretion;
  const distance = Math.abs(derived.pct - at);
  const outcome = distance <= withinPoints ? 'holds' : 'fails';
  const within = outcome === 'holds' ? 'within' : 'more than';
  return {
    outcome,
    reason: `${derived.pct} % is ${counted(distance, 'point')} from the boundary at ${at} %, ${within} ${withinPoints}.`
  };
}

function oneCaseTest(rules: ProgrammeRules, derived: Derived, { at, direction }: Boundary): DiscretionTest {
  const { changedCases } = rules.discretion;
  const judged = `${counted(changedCases, 'case')} of one question judged otherwise`;
  const results = derived.questions.map((each) => each.result);
  const crosses = (changed: QuestionResult) => {
    const others = results.filter((result) => result.code !== changed.code);
    const { pct } = rateStandard(rules, derived.code, [...others, changed]);
    return pct !== null && (direction === 'up' ? pct >= at : pct < at);
  };
  for (const result of results) {
    const changed = withCases(result, direction === 'up' ? changedCases : -changedCases);
    if (!changed || !crosses(changed)) continue;
    const moves = `${resultWords(result)} would be ${changed.yes} of ${changed.relevant} (${roundedPct(changed)} %)`;
    return {
      outcome: 'holds',
      reason: `With ${judged}, ${moves}, across the boundary at ${at} %.`
    };
  }
  const needed = derived.questions.filter((each) => direction === 'down' || each.pct < at);
  const uncounted = needed.filter((each) => !isCounted(each.result)).map((each) => each.result.code);
  if (uncounted.length) {
    return { outcome: 'unknown', reason: `Only the percentage of ${joined(uncounted)} is published.` };
  }
  return {
    outcome: 'fails',
    reason: `With ${judged}, the standard would not cross the boundary at ${at} %.`
  };
}

function fewCasesTest(rules: ProgrammeRules, derived: Derived, sampleCases: number | null): DiscretionTest {
  const { fewCases } = rules.discretion;
  const driving = derived.questions.filter((each) => derived.drivers.includes(each.result.code));
  for (const { result } of driving) {
    if (result.relevant === null || result.relevant > fewCases) continue;
    return { outcome: 'holds', reason: `${result.code} rests on ${counted(result.relevant, 'case')}.` };
  }
  if (sampleCases !== null && sampleCases <= fewCases) {
    return { outcome: 'holds', reason: `The sample has ${counted(sampleCases, 'case')}.` };
  }
  const unknown = driving.filter((each) => each.result.relevant === null).map((each) => each.result.code);
  if (unknown.length) {
    return { outcome: 'unknown', reason: `How many cases ${joined(unknown)} rests on is not published.` };
  }
  const sizes = driving.map((each) => `${each.result.code} rests on ${each.result.relevant}`);
  return { outcome: 'fails', reason: `More than ${counted(fewCases, 'case')}: ${joined(sizes)}.` };
}

/**
 * The three tests of professional discretion on one standard, whether or not discretion was used.
 * The tested boundary is the one beside the derived band towards the published rating, or the nearest when they agree.
 * @param results results of key questions; those of other standards are ignored
 * @param published the published rating; null when not known
 * @param sampleCases cases in the sample of the standard's domain (court or out-of-court); null when not known
 * @throws RangeError as `rateStandard`, or when sampleCases is not a whole number
 */
export function discretionTests(
  rules: ProgrammeRules,
  standardCode: string,
  results: readonly QuestionResult[],
  published: Rating | null,
  sampleCases: number | null
): DiscretionTests {
  if (sampleCases !== null && !(Number.isSafeInteger(sampleCases) && sampleCases >= 0)) {
    throw new RangeError(`sampleCases must be a whole number not below 0, got ${sampleCases}`);
  }
  const derived = rateStandard(rules, standardCode, results);
  const tested = derived.status === 'derived' ? testedBoundary(rules, derived, published) : null;
  if (derived.status !== 'derived' || !tested) {
    const unknown: DiscretionTest = { outcome: 'unknown', reason: derived.reason };
    return { at: null, direction: null, boundary: unknown, oneCase: unknown, fewCases: unknown };
  }
  return {
    ...tested,
    boundary: boundaryTest(rules, derived, tested),
    oneCase: oneCaseTest(rules, derived, tested),
    fewCases: fewCasesTest(rules, derived, sampleCases)
  };
}
