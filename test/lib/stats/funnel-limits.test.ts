import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelProportionLimits } from '$lib/stats/funnel-proportion-limits';
import { funnelRateLimits } from '$lib/stats/funnel-rate-limits';
import { funnelVerdict } from '$lib/stats/funnel-verdict';
import { expectClose } from './close';

// The formulae in 40-digit arithmetic (mpmath); for rates the gamma quantile by Newton's method on the series of the
// incomplete gamma function.
const PROPORTIONS = [
  [0.3, 20, 0.95, 0.09916345547364064, 0.5008365445263593],
  [0.3, 20, 0.998, 0, 0.6166545829667938],
  [0.02, 45, 0.95, 0, 0.060904385226907144],
  [0.97, 60, 0.998, 0.901944692951612, 1],
  [0.125, 12345, 0.95, 0.1191660651226316, 0.1308339348773684]
] as const;
const RATES = [
  [0, 0.95, 0, 3.6888794541139363],
  [0.4, 0.95, 7.328324355345851e-5, 4.48588188452579],
  [3, 0.95, 0.6186721228956013, 8.767273069742327],
  [9.75, 0.95, 4.623813474813864, 18.065344841859744],
  [37.2, 0.998, 21.154256066409197, 60.17519459059605],
  [252.6, 0.95, 222.4072125687397, 285.7481745240107],
  [1234.5, 0.95, 1166.5877703648403, 1305.3343130784879],
  [1234.5, 0.998, 1128.7665773184995, 1346.9764289579414],
  [20000, 0.95, 19723.767600607054, 20279.133627926407]
] as const;

describe('funnel limits of a proportion', () => {
  it.each(PROPORTIONS)(
    'about %d in groups of %d at %d run from %d to %d',
    (pooled, n, confidence, lower, upper) => {
      const limits = funnelProportionLimits(pooled, n, confidence);
      expectClose(limits.lower, lower);
      expectClose(limits.upper, upper);
    }
  );

  it('hold the pooled value, stay within 0 and 1, and narrow with n', () => {
    const pooled = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(pooled, fc.integer({ min: 1, max: 5000 }), (p, n) => {
        const few = funnelProportionLimits(p, n, 0.998);
        const many = funnelProportionLimits(p, n * 4, 0.998);
        expect(0 <= Number(few.lower) && Number(few.lower) <= Number(many.lower)).toBe(true);
        expect(Number(many.lower) <= p && p <= Number(many.upper)).toBe(true);
        expect(Number(many.upper) <= Number(few.upper) && Number(few.upper) <= 1).toBe(true);
        expectClose(
          funnelProportionLimits(1 - p, n, 0.998).lower,
          1 - Number(few.upper),
          1e-9 + 1e-14 / (1 - Number(few.upper) || 1)
        );
      }),
      { seed: 71 }
    );
  });
});

describe('funnel limits of a rate', () => {
  it.each(RATES)('where %d are expected at %d run from %d to %d', (expected, confidence, lower, upper) => {
    const limits = funnelRateLimits(expected, confidence);
    expectClose(limits.lower, lower);
    expectClose(limits.upper, upper);
  });

  it('hold what is expected, and narrow against it the more is expected', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 5000, noNaN: true }), (expected) => {
        const few = funnelRateLimits(expected, 0.95);
        const many = funnelRateLimits(expected * 2, 0.95);
        expect(Number(few.lower) < expected && expected < Number(few.upper)).toBe(true);
        expect(Number(many.lower) / 2).toBeGreaterThan(Number(few.lower));
        expect(Number(many.upper) / 2).toBeLessThan(Number(few.upper));
        expect(Number(funnelRateLimits(expected, 0.998).upper)).toBeGreaterThan(Number(few.upper));
      }),
      { seed: 72 }
    );
  });
});

describe('funnel verdict', () => {
  const inner = { lower: 10, upper: 20 };
  const outer = { lower: 5, upper: 30 };

  it.each([
    [31, 'higher-99.8'],
    [30, 'higher-95'],
    [20.1, 'higher-95'],
    [20, 'within'],
    [10, 'within'],
    [9.9, 'lower-95'],
    [5, 'lower-95'],
    [0, 'lower-99.8']
  ] as const)('%d is %s', (value, verdict) => {
    expect(funnelVerdict(value, inner, outer)).toBe(verdict);
  });

  it('is none where the value or a limit is not known', () => {
    expect(funnelVerdict(null, inner, outer)).toBeNull();
    expect(funnelVerdict(12, { lower: null, upper: null }, outer)).toBeNull();
    expect(funnelVerdict(12, inner, { lower: 1, upper: null })).toBeNull();
  });
});

it('gives no limits where nothing is known, and refuses impossible numbers', () => {
  const none = { lower: null, upper: null };
  expect(funnelProportionLimits(0.4, 0, 0.95)).toEqual(none);
  expect(funnelProportionLimits(null, 9, 0.95)).toEqual(none);
  expect(funnelRateLimits(null, 0.95)).toEqual(none);
  expect(() => funnelProportionLimits(1.2, 9, 0.95)).toThrow('pooled must lie between 0 and 1, got 1.2');
  expect(() => funnelProportionLimits(0.2, -9, 0.95)).toThrow(
    'n must be a finite number not below 0, got -9'
  );
  expect(() => funnelRateLimits(NaN, 0.95)).toThrow('expected must be a finite number not below 0, got NaN');
  expect(() => funnelRateLimits(4, 0.2)).toThrow('confidence must be at least 0.9 and below 1, got 0.2');
  expect(() => funnelVerdict(NaN, none, none)).toThrow('value must be finite, got NaN');
});
