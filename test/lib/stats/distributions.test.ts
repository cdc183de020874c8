import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile, normalQuantile, zOf } from '$lib/stats/distributions';
import { expectClose } from './close';

// References computed in 40-digit arithmetic: inverse error function by series; chi-square with even degrees of
// freedom by bisection on its closed form (a finite Poisson sum).
const CHI_SQUARE = [
  [0.025, 2, 0.05063561596857975],
  [0.025, 100, 74.22192747492373],
  [0.975, 100, 129.5611971858366],
  [0.5, 200, 199.33372983863097],
  [0.001, 40, 17.916426535252025],
  [0.999, 40, 73.40195751899104],
  [0.999, 1000, 1143.9170926196791]
] as const;

describe('normal quantile', () => {
  it('gives the z of 90, 95 and 99.8 per cent to twelve digits', () => {
    expectClose(zOf(0.9), 1.6448536269514726, 1e-12);
    expectClose(zOf(0.95), 1.9599639845400543, 1e-12);
    expectClose(zOf(0.998), 3.0902323061678136, 1e-12);
  });

  it('is symmetric around one half', () => {
    const p = fc.double({ min: 0.0001, max: 0.4999, noNaN: true });
    fc.assert(
      fc.property(p, (tail) => expectClose(normalQuantile(tail), -normalQuantile(1 - tail), 1e-9)),
      { seed: 1 }
    );
  });
});

describe('chi-square quantile', () => {
  it.each(CHI_SQUARE)('at p = %d with %d degrees of freedom is %d', (p, df, reference) => {
    expectClose(chiSquareQuantile(p, df), reference, df > 800 ? 1e-10 : 1e-12);
  });

  it('has the closed form −2 ln(1 − p) with two degrees of freedom', () => {
    const p = fc.double({ min: 0.0005, max: 0.9995, noNaN: true });
    fc.assert(
      fc.property(p, (q) => expectClose(chiSquareQuantile(q, 2), -2 * Math.log1p(-q), 1e-12)),
      { seed: 2 }
    );
  });

  it('is the square of the normal quantile with one degree of freedom', () => {
    expectClose(chiSquareQuantile(0.95, 1), 1.9599639845400543 ** 2, 1e-10);
  });
});

it('refuses a probability or degrees of freedom out of range, and says which', () => {
  expect(() => normalQuantile(1)).toThrow('p must lie between 0 and 1, got 1');
  expect(() => normalQuantile(NaN)).toThrow(RangeError);
  expect(() => chiSquareQuantile(0.5, 0)).toThrow('degreesOfFreedom must be a finite number above 0, got 0');
});
