import type { ProgrammeRules } from '$lib/rules/programme-rules';
import type { QuestionResult } from '$lib/rules/question-result';
import { listInWords } from './lists';

/**
 * A caution where key questions rest on few cases (five or fewer, the programme's own threshold); empty where none
 * does, or where no counts are published.
 */
export function smallSampleCaution(rules: ProgrammeRules, questions: readonly QuestionResult[]): string {
  const { fewCases } = rules.discretion;
  const few = questions.filter(({ relevant }) => relevant !== null && relevant > 0 && relevant <= fewCases);
  const sizes = [...new Set(few.map(({ relevant }) => Number(relevant)))].sort((a, b) => a - b);
  return sizes
    .map((size) => {
      const codes = few.filter(({ relevant }) => relevant === size).map(({ code }) => code);
      const names = listInWords(codes);
      const each = codes.length > 1 ? 'rest' : 'rests';
      if (size === 1)
        return `Small sample: ${names} ${each} on a single case${codes.length > 1 ? ' each' : ''}.`;
      const cases = `${size} cases${codes.length > 1 ? ' each' : ''}`;
      return `Small sample: ${names} ${each} on ${cases}, so one case is ${Math.round(100 / size)} percentage points.`;
    })
    .join(' ');
}
