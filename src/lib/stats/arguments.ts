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

/**
 * Refuses a number that is not finite or not above 0.
 * @throws RangeError naming the argument and its value
 */
export function requirePositive(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`${name} must be a finite number above 0, got ${value}`);
  }
}

/**
 * Refuses a probability outside 0 to 1 (both excluded).
 * @throws RangeError naming the argument and its value
 */
export function requireProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}

/**
 * Refuses a part x of n in which either is not finite or below 0, or x is above n. Null is "not known" and passes.
 * @param owner put before the names, for example "a." where two shares are compared
 * @throws RangeError naming the argument and its value
 */
export function requireShare(x: number | null, n: number | null, owner = ''): void {
  if (x !== null) requireNonNegative(`${owner}x`, x);
  if (n !== null) requireNonNegative(`${owner}n`, n);
  if (x !== null && n !== null && x > n) {
    throw new RangeError(`${owner}x must not be above ${owner}n = ${n}, got ${x}`);
  }
}

/**
 * Refuses a number that is not finite.
 * @throws RangeError naming the argument and its value
 */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
}

/**
 * Refuses a proportion outside 0 to 1 (both included).
 * @throws RangeError naming the argument and its value
 */
export function requireProportion(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
