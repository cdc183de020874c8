/** Result of a key question: counts where they are published, else the printed percentage; null = not known. */
export interface QuestionResult {
  code: string;
  /** Cases answered yes. */
  yes: number | null;
  /** Cases in the base of the percentage. */
  relevant: number | null;
  /** Printed percentage, 0–100; not used where counts are given. */
  pct: number | null;
}

/** A result whose counts are published. */
export type CountedResult = QuestionResult & { yes: number; relevant: number };

function requireCount(name: string, value: number | null): void {
  if (value === null || (Number.isSafeInteger(value) && value >= 0)) return;
  throw new RangeError(`${name} must be a whole number not below 0, got ${value}`);
}

/**
 * Refuses impossible results.
 * @throws RangeError naming the argument and its value: counts not whole or negative, yes above relevant or without
 *   it, a percentage outside 0–100
 */
export function requireResult({ code, yes, relevant, pct }: QuestionResult): void {
  requireCount(`yes of ${code}`, yes);
  requireCount(`relevant of ${code}`, relevant);
  if (yes !== null && relevant === null)
    throw new RangeError(`relevant of ${code} must be known where yes is (${yes})`);
  if (yes !== null && relevant !== null && yes > relevant) {
    throw new RangeError(`yes of ${code} must not be above relevant = ${relevant}, got ${yes}`);
  }
  if (pct !== null && !(pct >= 0 && pct <= 100)) {
    throw new RangeError(`pct of ${code} must be from 0 to 100, got ${pct}`);
  }
}

/** Whether both counts are known. */
export function isCounted(result: QuestionResult): result is CountedResult {
  return result.yes !== null && result.relevant !== null;
}
