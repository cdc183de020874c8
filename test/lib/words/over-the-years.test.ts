import { describe, expect, it } from 'vitest';
import { overTheYears } from '$lib/words/over-the-years';

const base = {
  name: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  period: '2024',
  value: 111,
  beside: [
    { name: 'similar services, median,', value: 103 },
    { name: 'England', value: 141 }
  ],
  later: null
};

describe('overTheYears', () => {
  it('puts similar services first and judges nothing', () => {
    expect(overTheYears(base)).toBe(
      'First-time entrants over the years: 111 per 100,000 aged 10-17 in 2024; similar services, median, 103 and England 141'
    );
  });

  it('says first what is missing since', () => {
    expect(overTheYears({ ...base, beside: [], later: { period: '2025', missing: 'suppressed' } })).toBe(
      'First-time entrants over the years: suppressed for 2025; 111 per 100,000 aged 10-17 in 2024'
    );
  });
});
