import { describe, expect, it } from 'vitest';
import { indicatorFinding } from '$lib/words/indicator-finding';

const england = { name: 'England', value: 138.1 };
const base = {
  name: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  period: '2024',
  value: 241,
  lower: 180.2,
  upper: 315,
  comparator: england,
  later: null
};

describe('the finding of an indicator', () => {
  it('gives value, unit, period and the difference from the nation in per cent', () => {
    expect(indicatorFinding(base)).toBe(
      'First-time entrants: 241 per 100,000 aged 10-17 in 2024, 75 % above England (138)'
    );
    expect(indicatorFinding({ ...base, value: 83, lower: 60, upper: 110 })).toContain(
      '40 % below England (138)'
    );
  });

  it('calls a nation inside the interval similar, ends included', () => {
    expect(indicatorFinding({ ...base, lower: 138.1 })).toContain(', similar to England (138)');
    expect(indicatorFinding({ ...base, value: 100, lower: 80, upper: 138.1 })).toContain(
      'similar to England'
    );
  });

  it('judges nothing where there is no interval', () => {
    const title = indicatorFinding({ ...base, lower: null, upper: null });
    expect(title).toBe('First-time entrants: 241 per 100,000 aged 10-17 in 2024; England 138');
    expect(title).not.toMatch(/above|below|similar/);
  });

  it('gives percentages in points', () => {
    const lac = { ...base, unit: 'per cent', period: '2024-04/2025-03', value: 4.5, lower: 3, upper: 6.5 };
    expect(indicatorFinding({ ...lac, comparator: { name: 'England', value: 2.2 } })).toBe(
      'First-time entrants: 4.5 % in the year ending March 2025, 2.3 percentage points above England (2.2 %)'
    );
  });

  it('compares a zero like any other value, and never divides by a nation of zero', () => {
    const none = { ...base, value: 0, lower: 0, upper: 20 };
    expect(indicatorFinding(none)).toContain('First-time entrants: 0 per 100,000');
    expect(indicatorFinding(none)).toContain('100 % below England');
    expect(indicatorFinding({ ...base, comparator: { name: 'England', value: 0 } })).toContain(
      'higher than England (0)'
    );
  });

  it('says first that the newest period has no figure, and then judges nothing', () => {
    const later = { period: '2024-04/2025-03', missing: 'suppressed (small numbers)' };
    const lac = { ...base, unit: 'per cent', period: '2020-04/2021-03', value: 0, lower: 0, upper: 3, later };
    expect(indicatorFinding(lac)).toBe(
      'First-time entrants: suppressed (small numbers) for the year ending March 2025; last published 0 % for the year ending March 2021'
    );
  });

  it('prints no decimal that was not published', () => {
    const whole = {
      ...base,
      unit: 'per cent',
      value: 4,
      lower: null,
      upper: null,
      comparator: { name: 'England', value: 3 }
    };
    expect(indicatorFinding(whole)).toContain('4 % in 2024; England 3 %');
  });

  it('stands alone without a nation', () => {
    expect(indicatorFinding({ ...base, comparator: null })).toBe(
      'First-time entrants: 241 per 100,000 aged 10-17 in 2024'
    );
  });
});
