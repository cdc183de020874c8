import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveVariance } from '$lib/stats/additive-variance';
import {
  adjustedProportionLimits,
  adjustedRateLimits,
  funnelProportionZ,
  funnelRateZ
} from '$lib/stats/adjusted-limits';
import { overdispersion } from '$lib/stats/overdispersion';
import { expectClose } from './close';

// numpy: clip to quantile(z, [0.1, 0.9]), mean of squares. Invented values.
const Z = [-2.1, 0.3, 4.4, 1.2, -0.7, 0, 9.5, -3.3, 0.9, 1.1, -1.6];
const z = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 2, maxLength: 150 });

describe('over-dispersion', () => {
  it('is the mean square of z with its ends drawn in', () => {
    expectClose(overdispersion(Z), 4.921818181818183);
    expectClose(overdispersion([1, -1]), 0.64);
  });

  it('does not depend on order or sign, is never below 0, and grows with the square of z', () => {
    fc.assert(
      fc.property(z, (values) => {
        const phi = Number(overdispersion(values));
        expect(overdispersion(values.toReversed())).toBe(phi);
        expect(Math.abs(Number(overdispersion(values.map((v) => -v))) - phi)).toBeLessThan(1e-9);
        expect(phi).toBeGreaterThanOrEqual(0);
        expect(Math.abs(Number(overdispersion(values.map((v) => v * 3))) - 9 * phi)).toBeLessThan(
          1e-9 * (1 + 9 * phi)
        );
      }),
      { seed: 73 }
    );
  });

  it('is not given for fewer than two units, and refuses what is no number', () => {
    expect(overdispersion([])).toBeNull();
    expect(overdispersion([3])).toBeNull();
    expect(overdispersion([0, 0])).toBe(0);
    expect(() => overdispersion([1, NaN])).toThrow('z must be finite, got NaN');
  });
});

describe('variance between units', () => {
  it('is what the moments leave over, and 0 where chance explains all', () => {
    // Three units with s = 0.5, 1, 2: w = 4, 1, 0.25; (3φ − 2) / (5.25 − 17.0625 / 5.25) at φ = 4.
    expectClose(additiveVariance(4, [0.5, 1, 2]), 10 / (5.25 - 17.0625 / 5.25));
    expect(additiveVariance(0.5, [0.5, 1, 2])).toBe(0);
    expectClose(additiveVariance(1, [0.2, 0.2]), 1 / (50 - 1250 / 50));
  });

  it('is not given without φ or for fewer than two units', () => {
    expect(additiveVariance(null, [1, 2])).toBeNull();
    expect(additiveVariance(2, [1])).toBeNull();
    expect(() => additiveVariance(2, [1, 0])).toThrow(
      'standardErrors must be a finite number above 0, got 0'
    );
    expect(() => additiveVariance(-2, [1, 1])).toThrow('phi must be a finite number not below 0, got -2');
  });
});

describe('adjusted limits', () => {
  it('are the formulae, in 40-digit arithmetic', () => {
    const rate = adjustedRateLimits(40.5, 0.01, 0.95);
    expectClose(rate.lower, 22.826623698810984);
    expectClose(rate.upper, 63.20568735629832);
    expect(adjustedRateLimits(3, 0.2, 0.998).lower).toBe(0);
    expectClose(adjustedRateLimits(3, 0.2, 0.998).upper, 20.986515879784424);
    const share = adjustedProportionLimits(0.4, 50, 0.01, 0.95);
    expectClose(share.lower, 0.18504043246827573);
    expectClose(share.upper, 0.6375690035761993);
    expectClose(adjustedProportionLimits(0.9, 8, 0.05, 0.998).lower, 0.1295503941632749);
    expect(adjustedProportionLimits(0.9, 8, 0.05, 0.998).upper).toBe(1);
  });

  it('lie where z is the z of the confidence, when units differ by chance alone', () => {
    const upper = Number(adjustedRateLimits(25, 0, 0.95).upper);
    expectClose(funnelRateZ(upper, 25).z, 1.9599639845400543);
    const most = Number(adjustedProportionLimits(0.3, 40, 0, 0.998).upper);
    expectClose(funnelProportionZ(most * 40, 40, 0.3).z, 3.0902323061678136);
  });

  it('widen with the variance between units', () => {
    const tau = fc.double({ min: 0, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(tau, fc.double({ min: 1, max: 900, noNaN: true }), (t, expected) => {
        const less = adjustedRateLimits(expected, t, 0.95);
        const more = adjustedRateLimits(expected, t + 0.05, 0.95);
        expect(Number(more.upper)).toBeGreaterThan(Number(less.upper));
        expect(Number(more.lower)).toBeLessThanOrEqual(Number(less.lower));
      }),
      { seed: 74 }
    );
  });

  it('refuse impossible numbers and say which', () => {
    expect(() => adjustedRateLimits(0, 0.1, 0.95)).toThrow('expected must be a finite number above 0, got 0');
    expect(() => adjustedProportionLimits(0.4, 9, -1, 0.95)).toThrow('tauSquared must be');
    expect(() => funnelProportionZ(10, 9, 0.4)).toThrow('x must not be above n = 9, got 10');
    expect(() => funnelRateZ(-1, 9)).toThrow('count must be');
  });
});
