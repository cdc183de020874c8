import { casesOf } from './cases';
import { listInWords } from './lists';
import { formatPercent } from './numbers';

/** A key question's result; counts and interval are null where the source prints no counts. */
export interface QuestionMark {
  label: string;
  /** Whole per cent. */
  pct: number;
  yes: number | null;
  n: number | null;
  /** 95 % interval in per cent. */
  lower: number | null;
  upper: number | null;
  /** Whether it decides the standard: the lowest, or one of the lowest. */
  driving: boolean;
}

/** Result of a question: `7 of 8 (88 %)`, or `96 %` where the source prints no counts. */
export function resultInWords({ pct, yes, n }: Pick<QuestionMark, 'pct' | 'yes' | 'n'>): string {
  return yes === null || n === null ? formatPercent(pct) : casesOf(yes, n);
}

function questionInWords(question: QuestionMark): string {
  const { label, lower, upper } = question;
  const interval =
    lower === null || upper === null
      ? ''
      : `, 95 % interval ${formatPercent(lower)} to ${formatPercent(upper)}`;
  return `${label}: ${resultInWords(question)}${interval}`;
}

/** What the dots of a standard's key questions show, in sentences. */
export function describeQuestions(questions: readonly QuestionMark[]): string {
  if (questions.length === 0) return 'No result of a key question is known.';
  const driving = questions.filter((q) => q.driving).map((q) => q.label);
  const results = `${questions.map(questionInWords).join('; ')}.`;
  if (driving.length === 0) return results;
  return `${results} ${listInWords(driving)} ${driving.length === 1 ? 'sets' : 'set'} the rating.`;
}
