import { isCounted, requireResult, type QuestionResult } from './question-result';

/**
 * Percentage of a key question rounded half-up to a whole number: from the counts, exactly, where they are given,
 * else from the printed percentage. Half-up is our reading: no source prints a tie.
 * @returns 0–100; null when neither is known or there was no case at all
 * @throws RangeError as `requireResult`
 */
export function roundedPct(result: QuestionResult): number | null {
  requireResult(result);
  if (isCounted(result)) {
    const { yes, relevant } = result;
    return relevant === 0 ? null : Math.floor((200 * yes + relevant) / (2 * relevant));
  }
  return result.pct === null ? null : Math.round(result.pct);
}

/** Fewest yes-cases of `relevant` whose percentage, rounded half-up, reaches `pct`; may exceed `relevant` above 100. */
export function leastYes(pct: number, relevant: number): number {
  return Math.max(0, Math.ceil((relevant * (2 * pct - 1)) / 200));
}
