import { isCounted, type CountedResult, type QuestionResult } from './question-result';

/** The result with some cases more (or, negative, fewer) answered yes; null where the counts do not allow it. */
export function withCases(result: QuestionResult, more: number): CountedResult | null {
  if (!isCounted(result)) return null;
  const yes = result.yes + more;
  return yes < 0 || yes > result.relevant ? null : { ...result, yes };
}
