import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '$lib/stats/beta-quantile';
import { chiSquareQuantile } from '$lib/stats/chi-square-quantile';
import { normalQuantile, zOf } from '$lib/stats/normal-quantile';
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

// In 40-digit arithmetic (mpmath): incomplete gamma by its series, incomplete beta by its continued fraction, and
// Newton's method from scipy's start.
const CHI_SQUARE_WIDE = [
  [0.975, 1, 5.023886187314887],
  [0.975, 3, 9.348403604496147],
  [0.975, 800.5, 880.7998381923676],
  [0.975, 2000, 2125.8423024497756],
  [0.975, 10000, 10279.07017988759],
  [0.975, 40001, 40557.26032643305],
  [0.975, 200000, 201241.48328154747],
  [0.001, 1, 1.57079714926249e-6],
  [0.001, 3, 0.024297585815692732],
  [0.001, 800.5, 682.52783925785],
  [0.001, 2000, 1810.2415818699533],
  [0.001, 10000, 9568.668495093969],
  [0.001, 40001, 39132.635942062945],
  [0.001, 200000, 198051.26378100185]
] as const;
const BETA = [
  [0.025, 3, 5, 0.09898827844250786],
  [0.025, 0.5, 20.5, 2.4246478459242747e-5],
  [0.025, 9, 10000, 0.00041128817779306385],
  [0.025, 500, 3, 0.98568289066698],
  [0.025, 5000, 5000, 0.4902008762219615],
  [0.025, 0.3, 1.3, 3.232923854601271e-6],
  [0.999, 3, 5, 0.8562261498390175],
  [0.999, 0.5, 20.5, 0.2345210498422585],
  [0.999, 9, 10000, 0.002112539567143987],
  [0.999, 500, 3, 0.9996197656354532],
  [0.999, 5000, 5000, 0.5154478594557113],
  [0.999, 0.3, 1.3, 0.9860154188575779]
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
    expectClose(chiSquareQuantile(p, df), reference, 1e-12);
  });

  it.each(CHI_SQUARE_WIDE)(
    'at p = %d with %d degrees of freedom, few, many or not whole, is %d',
    (p, df, reference) => {
      expectClose(chiSquareQuantile(p, df), reference, 1e-12);
    }
  );

  it('rises with p and with the degrees of freedom, also where the sharpening begins', () => {
    const p = fc.double({ min: 0.001, max: 0.998, noNaN: true });
    fc.assert(
      fc.property(p, fc.double({ min: 0.2, max: 3000, noNaN: true }), (q, df) => {
        expect(chiSquareQuantile(q + 0.001, df)).toBeGreaterThan(chiSquareQuantile(q, df));
        expect(chiSquareQuantile(q, df * 1.001)).toBeGreaterThan(chiSquareQuantile(q, df));
      }),
      { seed: 6 }
    );
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

describe('beta quantile', () => {
  it.each(BETA)('at p = %d with shapes %d and %d is %d', (p, a, b, reference) => {
    expectClose(betaQuantile(p, a, b), reference, 1e-12);
  });

  it('mirrors when p and the shapes change sides', () => {
    const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(Math.abs(betaQuantile(p, a, b) + betaQuantile(1 - p, b, a) - 1)).toBeLessThan(1e-12);
      }),
      { seed: 7 }
    );
  });
});

it('refuses a probability or degrees of freedom out of range, and says which', () => {
  expect(() => normalQuantile(1)).toThrow('p must lie between 0 and 1, got 1');
  expect(() => normalQuantile(NaN)).toThrow(RangeError);
  expect(() => zOf(1)).toThrow('confidence must lie between 0 and 1, got 1');
  expect(() => betaQuantile(0.5, 1, -2)).toThrow('b must be a finite number above 0, got -2');
  expect(() => chiSquareQuantile(0.5, 0)).toThrow('degreesOfFreedom must be a finite number above 0, got 0');
});
