/**
 * Refuses a number that is not finite or lies below 0.
 * @throws RangeError naming the argument and its value
 */
export function requireNonNegative(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`${name} must be a finite number not below 0, got ${value}`);
  }
}

/**
 * Refuses a confidence outside 0.9 (included) to 1 (excluded).
 * @throws RangeError naming the argument and its value
 */
export function requireConfidence(confidence: number): void {
  if (!(confidence >= 0.9 && confidence < 1)) {
    throw new RangeError(`confidence must be at least 0.9 and below 1, got ${confidence}`);
  }
}
