import { describe, expect, it } from 'vitest';
import { rateInterval } from '$lib/stats/rate-interval';
import { expectClose } from './close';

describe('interval of a rate', () => {
  it("carries the count's limits through the division", () => {
    const rate = rateInterval(314, 100_000, 100_000, 0.95);
    expectClose(rate.value, 314);
    expectClose(rate.lower, 280.22500572606754);
    expectClose(rate.upper, 350.7239045252329);
    expectClose(rateInterval(5, 2000, 10_000, 0.95).upper, 11.66833207932267 * 5);
  });

  it('keeps a true zero: value and lower limit 0, upper limit above', () => {
    const rate = rateInterval(0, 1000, 100_000, 0.95);
    expect(rate).toMatchObject({ value: 0, lower: 0 });
    expectClose(rate.upper, 368.8879454113936);
  });

  it('is not defined without a denominator or without a count', () => {
    const none = { value: null, lower: null, upper: null };
    expect(rateInterval(0, 0, 1000, 0.95)).toEqual(none);
    expect(rateInterval(5, null, 1000, 0.95)).toEqual(none);
    expect(rateInterval(null, 1000, 1000, 0.95)).toEqual(none);
  });

  it('refuses impossible numbers and says which', () => {
    expect(() => rateInterval(-5, 1000, 1000, 0.95)).toThrow(
      'count must be a finite number not below 0, got -5'
    );
    expect(() => rateInterval(5, NaN, 1000, 0.95)).toThrow('denominator must be');
    expect(() => rateInterval(5, 1000, 0, 0.95)).toThrow('multiplier must be above 0, got 0');
  });
});
