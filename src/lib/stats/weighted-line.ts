/** A point with the weight it has in the line (1 / variance). */
export interface LinePoint {
  x: number;
  y: number;
  weight: number;
}

/**
 * Weighted least-squares line through two or more points with different x.
 * @returns the slope, and its square over its variance, where the variances are known (1 / weight)
 * @see Draper & Smith 1998, Applied Regression Analysis, ch. 9 (weighted least squares)
 */
export function fitLine(points: readonly LinePoint[]): { slope: number; chiSquare: number } {
  const sum = (of: (point: LinePoint) => number) => points.reduce((total, point) => total + of(point), 0);
  const weight = sum((p) => p.weight);
  const x = sum((p) => p.weight * p.x) / weight;
  const y = sum((p) => p.weight * p.y) / weight;
  const spread = sum((p) => p.weight * (p.x - x) ** 2);
  const shared = sum((p) => p.weight * (p.x - x) * (p.y - y));
  return { slope: shared / spread, chiSquare: shared ** 2 / spread };
}
