/**
 * Height of each value in a stack of equal values: the first of a value is 0, the next 1.
 * @returns steps in the order given
 */
export function stackEqual(values: readonly number[]): number[] {
  const seen = new Map<number, number>();
  return values.map((value) => {
    const step = seen.get(value) ?? 0;
    seen.set(value, step + 1);
    return step;
  });
}
