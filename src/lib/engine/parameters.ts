import type { SqlValue } from '$lib/queries/define-question';

const isSound = (value: unknown) =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/**
 * Checks positional parameters before they are bound: a NaN or an infinity would reach the browser's engine as null.
 * @param expected how many the statement takes, where that is known
 * @throws Error naming the parameter and its value, or both counts
 */
export function checkParameters(parameters: readonly SqlValue[], expected = parameters.length): void {
  if (parameters.length !== expected)
    throw new Error(`The statement takes ${expected} parameters, but ${parameters.length} were given.`);
  parameters.forEach((value: unknown, i) => {
    if (isSound(value)) return;
    throw new Error(
      `Parameter $${i + 1} is ${String(value)}; expected text, a finite number, true, false or null.`
    );
  });
}
