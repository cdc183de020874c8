import { isCounted, type QuestionResult } from './question-result';
import { roundedPct } from './rounded-pct';

/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 case", "2 cases". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** A result in words: "3.1.2 with 3 of 5 (60 %)", or "3.3.3 with 69 %" where only the percentage is published. */
export function resultWords(result: QuestionResult): string {
  const pct = roundedPct(result);
  if (pct === null) return `${result.code} without a known result`;
  return isCounted(result)
    ? `${result.code} with ${result.yes} of ${result.relevant} (${pct} %)`
    : `${result.code} with ${pct} %`;
}
