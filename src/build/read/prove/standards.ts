import type { StandardRating } from '$lib/data/words';
import type { ProgrammeRules } from '$lib/rules/programme-rules';
import { requireResult, type QuestionResult } from '$lib/rules/question-result';
import { standardVerdict } from '$lib/rules/standard-verdict';
import { valueId, type DraftValue } from '../draft';
import type { Workbench } from '../workbench';

interface Question {
  result: QuestionResult;
  /** The cells that hold it. */
  cells: DraftValue[];
}

const COLUMNS = ['yes_cases', 'relevant_cases', 'published_pct'] as const;

function numberIn(value: DraftValue | undefined): number | null {
  return value && /^\d+(\.\d+)?$/.test(value.value) ? Number(value.value) : null;
}

function questionsOf(bench: Workbench): Map<string, Question> {
  const out = new Map<string, Question>();
  for (const value of bench.values) {
    if (value.table !== 'question_results') continue;
    const code = value.key['question_code'] ?? '';
    if (out.has(code)) continue;
    const cells = [...COLUMNS, 'count_basis'].map((column) => bench.beside(value, column));
    const [yes = null, relevant = null, pct = null] = cells.map(numberIn);
    out.set(code, {
      result: { code, yes: relevant === null ? null : yes, relevant, pct },
      cells: cells.filter((cell) => cell !== undefined)
    });
  }
  return out;
}

/** Results that the rules can take: yes never above its base, a percentage within 0 and 100. */
function soundOf(bench: Workbench, questions: ReadonlyMap<string, Question>): Question[] {
  return [...questions.values()].filter(({ result, cells }) => {
    try {
      requireResult(result);
      return true;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      bench.atMost(cells, 'doubtful');
      bench.say('conflict', 'impossible-count', `${error.message}.`, cells);
      return false;
    }
  });
}

/** Figures in a row with their question; apart from it they could be the next question's, and the band would still fit. */
const isInRow = (rule: string) => rule.startsWith('key-question') && rule !== 'key-question-apart';

function judge(
  bench: Workbench,
  rules: ProgrammeRules,
  rating: DraftValue,
  questions: readonly Question[],
  sample: number | null
): void {
  const code = rating.key['standard_code'] ?? '';
  const cells = questions.flatMap((question) => question.cells);
  const discretion = bench.beside(rating, 'discretion');
  const verdict = standardVerdict(rules, {
    code,
    published: rating.value as StandardRating,
    basis: 'report',
    discretion: (discretion?.value ?? null) as 'uplift' | 'reduction' | null,
    results: questions.map(({ result }) => result),
    sampleCases: sample
  });
  if (verdict.status === 'agrees') bench.borneOut([rating, ...cells.filter(({ rule }) => isInRow(rule))]);
  if (verdict.status === 'explained-by-discretion') {
    if (discretion) bench.borneOut([...cells.filter(({ rule }) => isInRow(rule)), discretion]);
    else bench.add(notStated(rating));
    bench.say('note', 'discretion', `${code}: ${verdict.reason}`, [rating, discretion]);
  }
  const off = verdict.derived.status === 'derived' && verdict.derived.rating !== rating.value;
  if (verdict.status === 'unexplained' || (verdict.status === 'not-derivable' && off)) {
    bench.atMost([rating, ...cells], 'likely');
    bench.say('conflict', 'standard-from-questions', `${code}: ${verdict.reason}`, [rating, ...cells]);
  }
}

/** The rating is off its questions, discretion was possible, and no statement of it was found. */
function notStated(rating: DraftValue): DraftValue {
  const { table, key, evidence } = rating;
  return {
    ...{
      id: valueId(table, key, 'discretion'),
      table,
      key,
      evidence,
      column: 'discretion',
      value: 'not-stated'
    },
    ...{ confidence: 'likely', rule: 'no-statement-of-discretion', others: [] },
    doubt: 'no statement of discretion was found, which does not prove that there is none'
  };
}

/**
 * Every case-based standard follows from its key questions, or discretion explains it. What agrees bears each other out;
 * what is left unexplained is not certain.
 * @param sampleOf cases in the sample of a domain; null = not known
 */
export function proveStandards(
  bench: Workbench,
  rules: ProgrammeRules,
  sampleOf: (domain: string) => number | null
): void {
  const sound = soundOf(bench, questionsOf(bench));
  for (const rating of bench.of('standard_ratings', 'rating')) {
    const code = rating.key['standard_code'] ?? '';
    const standard = rules.standards.find((one) => one.code === code);
    if (standard?.basis !== 'cases') continue;
    const own = sound.filter(({ result }) => result.code.startsWith(`${code}.`));
    if (own.length) judge(bench, rules, rating, own, sampleOf(standard.domain));
  }
}
