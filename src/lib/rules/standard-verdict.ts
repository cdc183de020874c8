import type { Rating, RatingBasis, StandardRating, StandardStatus } from '../data/words';
import { discretionTests, type DiscretionTests } from './discretion-tests';
import { scoreOf, standardOf } from './lookups';
import { margins, type Margins } from './margins';
import type { ProgrammeRules } from './programme-rules';
import type { QuestionResult } from './question-result';
import { rateStandard, type Derived, type NotDerived } from './rate-standard';
import { counted } from './wording';

/** A standard's rating as known, and the figures behind it. */
export interface KnownStandard {
  code: string;
  published: StandardRating;
  basis: RatingBasis;
  /** What the report says of discretion; null = nothing. */
  discretion: 'uplift' | 'reduction' | 'not-stated' | null;
  results: readonly QuestionResult[];
  /** Cases in the sample of its domain; null when not known. */
  sampleCases: number | null;
}

/** A published rating beside the derived one. `tests` is null where nothing is derived. */
export interface StandardVerdict {
  status: StandardStatus;
  derived: Derived | NotDerived;
  tests: DiscretionTests | null;
  margins: Margins;
  reason: string;
}

type Judged = Pick<StandardVerdict, 'status' | 'reason'>;

const BASIS_NOTE: Record<RatingBasis, string> = {
  report: '',
  'other-page': '',
  'third-party-scrape':
    ' The rating comes from a third-party scrape, which never holds "Requires improvement".',
  'derived-by-arithmetic': '',
  'inferred-from-words': ' The rating was inferred from words about the service, not read as a rating.'
};

function outcomesOf(tests: DiscretionTests, outcome: DiscretionTests['oneCase']['outcome']): string[] {
  return [tests.boundary, tests.oneCase, tests.fewCases]
    .filter((test) => test.outcome === outcome)
    .map((test) => test.reason);
}

function apart(rules: ProgrammeRules, published: Rating, derived: Derived): { steps: number; words: string } {
  const steps = scoreOf(rules, published) - scoreOf(rules, derived.rating);
  const side = steps > 0 ? 'above' : 'below';
  return {
    steps,
    words: `Published ${published}, ${counted(Math.abs(steps), 'band')} ${side} the rule's ${derived.rating}.`
  };
}

/** A published rating that differs from the derived one. */
function judgeDifference(
  rules: ProgrammeRules,
  known: KnownStandard,
  published: Rating,
  derived: Derived,
  tests: DiscretionTests
): Judged {
  const { steps, words } = apart(rules, published, derived);
  const says = `${derived.reason} ${words}`;
  if (known.discretion === (steps > 0 ? 'uplift' : 'reduction')) {
    return {
      status: 'explained-by-discretion',
      reason: `${says} The report states that discretion was used.`
    };
  }
  if (Math.abs(steps) > 1) {
    return {
      status: 'unexplained',
      reason: `${says} Discretion, as we read it, moves a rating by one band only.`
    };
  }
  const holds = outcomesOf(tests, 'holds');
  if (holds.length) {
    const stated =
      known.discretion === 'not-stated' ? 'the report does not state it' : 'no statement of it is recorded';
    const reason = `${says} Discretion was possible; ${stated}. ${holds.join(' ')}`;
    return { status: 'explained-by-discretion', reason };
  }
  const unknown = outcomesOf(tests, 'unknown');
  if (unknown.length) {
    const reason = `${says} Whether discretion was possible cannot be told. ${unknown.join(' ')}`;
    return { status: 'not-derivable', reason };
  }
  return { status: 'unexplained', reason: `${says} No test of discretion holds.` };
}

function judge(
  rules: ProgrammeRules,
  known: KnownStandard,
  derived: Derived | NotDerived,
  tests: DiscretionTests | null
): Judged {
  const note = BASIS_NOTE[known.basis];
  if (known.basis === 'derived-by-arithmetic') {
    const reason =
      "The rating itself was worked out from the inspection's score or counts of ratings, so its fit with the score confirms nothing.";
    return { status: 'circular', reason };
  }
  if (derived.status !== 'derived' || !tests) {
    const status = derived.status === 'derived' ? 'not-derivable' : derived.status;
    const notRated = known.published === 'Not rated' ? ' The report did not rate it.' : '';
    return { status, reason: `${derived.reason}${notRated}${note}` };
  }
  if (known.published === 'Not rated') {
    return { status: 'not-derivable', reason: `${derived.reason} The report did not rate it.` };
  }
  if (known.published === derived.rating) {
    return {
      status: 'agrees',
      reason: `${derived.reason} Published ${known.published}, as the rule gives.${note}`
    };
  }
  const judged = judgeDifference(rules, known, known.published, derived, tests);
  return { ...judged, reason: `${judged.reason}${note}` };
}

/**
 * Holds a published standard rating against the one the rule derives.
 * One band apart is explained by discretion when the report states it or a test holds, unexplained when all three
 * tests fail, not derivable when one is unknown and none holds; further apart is unexplained unless stated.
 * @throws RangeError as `rateStandard` and `discretionTests`
 */
export function standardVerdict(rules: ProgrammeRules, known: KnownStandard): StandardVerdict {
  const { code } = standardOf(rules, known.code);
  const derived = rateStandard(rules, code, known.results);
  const published = known.published === 'Not rated' ? null : known.published;
  const tests =
    derived.status === 'derived'
      ? discretionTests(rules, code, known.results, published, known.sampleCases)
      : null;
  return {
    derived,
    tests,
    margins: margins(rules, code, known.results),
    ...judge(rules, known, derived, tests)
  };
}
