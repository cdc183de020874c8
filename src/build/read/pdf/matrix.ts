/** Six numbers that turn, scale and move a point. */
export type Matrix = readonly number[];

/** What two matrices do one after the other: first `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a matrix moves a point. */
export function movedPoint(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [, , , , right = 0, down = 0] = multiply(matrix, [1, 0, 0, 1, x, y]);
  return [right, down];
}
