const STEPS = 4;
const NEGLIGIBLE = 1e-17;

/** x^a e^−x / Γ(a + 1) by Stirling's series, written so that nothing large cancels; for a of 100 and more. */
function poissonTerm(x: number, a: number): number {
  const away = (x - a) / a;
  const stirling = (1 / 12 - (1 / 360 - 1 / (1260 * a * a)) / (a * a)) / a;
  return Math.exp(a * (Math.log1p(away) - away) - stirling) / Math.sqrt(2 * Math.PI * a);
}

/** The series 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …, which times the term above is P(X ≤ x). */
function series(x: number, a: number): number {
  let term = 1;
  let sum = 1;
  for (let i = 1; term > sum * NEGLIGIBLE; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return sum;
}

/**
 * Brings a gamma quantile (rate 1) that is nearly right to double precision by Newton's method on the distribution
 * function, which is summed as a series.
 * @param p probability, 0 < p < 1
 * @param shape 100 or more
 * @param start a value within about a hundredth of the quantile
 * @see Abramowitz & Stegun 1964, 6.5.29 (series) and 6.1.41 (Stirling)
 */
export function sharpenedGammaQuantile(p: number, shape: number, start: number): number {
  let x = start;
  for (let step = 0; step < STEPS; step++) {
    const term = poissonTerm(x, shape);
    x -= ((term * series(x, shape) - p) * x) / (term * shape);
  }
  return x;
}
