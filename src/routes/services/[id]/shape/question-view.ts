import type { ServicePrompt } from '$lib/queries/service-prompts';
import type { ServiceQuestion } from '$lib/queries/service-questions';
import { proportionInterval } from '$lib/stats/proportion-interval';
import { casesOf, wholePercent } from '$lib/words/cases';
import { formatPercent } from '$lib/words/numbers';

/** One prompt under a key question, as it is shown. */
export interface PromptView {
  code: string;
  label: string;
  result: string;
  note: string | null;
}

/** One key question with its result, its interval where counts are known, and its prompts. */
export interface QuestionView {
  code: string;
  label: string;
  /** Whole per cent, halves rounded up. */
  pct: number;
  yes: number | null;
  n: number | null;
  /** 95 % Wilson interval in per cent; null where the source prints no counts. */
  lower: number | null;
  upper: number | null;
  /** Result in words: `7 of 8 (88 %)`, or `96 %` where no count is printed. */
  result: string;
  driving: boolean;
  countBasis: string | null;
  prompts: PromptView[];
}

function promptView(row: ServicePrompt): PromptView {
  const { yes_cases: yes, base_cases: base, published_pct: pct } = row;
  const counted = yes !== null && base !== null ? casesOf(yes, base) : null;
  const share = pct !== null ? `${formatPercent(pct)}${base === null ? '' : ` (base ${base} cases)`}` : null;
  const result = counted ?? share ?? (yes === null ? 'not printed' : `${yes} cases, base not printed`);
  return { code: row.prompt_code, label: row.label, result, note: row.note };
}

/**
 * A key question as it is shown.
 * @param driving codes of the questions that decide the standard
 * @param prompts the prompts of all questions of the same inspection
 */
export function questionView(
  row: ServiceQuestion,
  driving: readonly string[],
  prompts: readonly ServicePrompt[]
): QuestionView {
  const { yes_cases: yes, relevant_cases: n, published_pct: printed } = row;
  const counted = yes !== null && n !== null;
  const interval = counted ? proportionInterval(yes, n, 0.95) : { lower: null, upper: null };
  const pct = counted ? wholePercent(yes, n) : Math.round(printed ?? 0);
  return {
    code: row.question_code,
    label: row.label,
    pct,
    yes,
    n,
    lower: interval.lower === null ? null : interval.lower * 100,
    upper: interval.upper === null ? null : interval.upper * 100,
    result: counted ? casesOf(yes, n) : formatPercent(pct),
    driving: driving.includes(row.question_code),
    countBasis: row.count_basis,
    prompts: prompts.filter((p) => p.question_code === row.question_code).map(promptView)
  };
}
