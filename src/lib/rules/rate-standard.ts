import type { Rating } from '../data/words';
import { bandOf, standardOf } from './lookups';
import type { ProgrammeRules } from './programme-rules';
import type { QuestionResult } from './question-result';
import { roundedPct } from './rounded-pct';
import { joined, resultWords } from './wording';

/** A result of a standard's question with its rounded percentage. */
export interface RatedQuestion {
  result: QuestionResult;
  pct: number;
}

/** A standard rated by the rule, without discretion. */
export interface Derived {
  status: 'derived';
  code: string;
  rating: Rating;
  /** Lowest percentage among its key questions, rounded half-up. */
  pct: number;
  /** Codes of all questions with that percentage. */
  drivers: readonly string[];
  /** All its key questions, in the programme's order. */
  questions: readonly RatedQuestion[];
  reason: string;
}

/** A standard that the rule cannot rate, and why. */
export interface NotDerived {
  status: 'evidence-based' | 'not-derivable';
  code: string;
  rating: null;
  pct: null;
  drivers: readonly [];
  questions: readonly [];
  reason: string;
}

function notDerived(code: string, status: NotDerived['status'], reason: string): NotDerived {
  return { status, code, rating: null, pct: null, drivers: [], questions: [], reason };
}

function resultsByCode(results: readonly QuestionResult[]): Map<string, QuestionResult> {
  const byCode = new Map(results.map((result) => [result.code, result]));
  if (byCode.size !== results.length) {
    const codes = results.map((result) => result.code);
    const repeated = codes.find((code, i) => codes.indexOf(code) !== i);
    throw new RangeError(`results has ${repeated} more than once`);
  }
  return byCode;
}

/**
 * Rates a standard by the rule: the lowest band among its key questions.
 * @param results results of key questions; those of other standards are ignored
 * @returns the derived rating with its driving questions, or why there is none
 * @throws RangeError for an unknown standard, a repeated question or an impossible result
 */
export function rateStandard(
  rules: ProgrammeRules,
  standardCode: string,
  results: readonly QuestionResult[]
): Derived | NotDerived {
  const standard = standardOf(rules, standardCode);
  if (standard.basis === 'evidence') {
    return notDerived(
      standardCode,
      'evidence-based',
      'Rated on evidence: no percentage of cases stands behind it.'
    );
  }
  const byCode = resultsByCode(results);
  const codes = rules.questions.filter((each) => each.standardCode === standardCode).map((each) => each.code);
  const questions: RatedQuestion[] = [];
  for (const code of codes) {
    const result = byCode.get(code);
    const pct = result ? roundedPct(result) : null;
    if (result && pct !== null) questions.push({ result, pct });
  }
  const missing = codes.filter((code) => !questions.some((each) => each.result.code === code));
  if (missing.length) return notDerived(standardCode, 'not-derivable', missingWords(missing, codes.length));
  const pct = Math.min(...questions.map((each) => each.pct));
  const lowest = questions.filter((each) => each.pct === pct);
  const { rating } = bandOf(rules.questionBands, pct);
  const words = joined(lowest.map((each) => resultWords(each.result)));
  const reason = `The lowest key question${lowest.length > 1 ? 's are' : ' is'} ${words}: ${rating}.`;
  const drivers = lowest.map((each) => each.result.code);
  return { status: 'derived', code: standardCode, rating, pct, drivers, questions, reason };
}

function missingWords(missing: readonly string[], all: number): string {
  if (missing.length === all) return 'No results of its key questions are known.';
  return `No result is known of key question${missing.length > 1 ? 's' : ''} ${joined(missing)}.`;
}
