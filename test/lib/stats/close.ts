import { expect } from 'vitest';

/** Expects a number within a relative error of its reference (absolute where the reference is 0). */
export function expectClose(got: number | null, reference: number, relative = 1e-9): void {
  if (got === null) throw new Error(`expected ${reference}, got null`);
  const miss = Math.abs(got - reference) / (reference === 0 ? 1 : Math.abs(reference));
  expect(miss, `${got} against ${reference}`).toBeLessThanOrEqual(relative);
}
