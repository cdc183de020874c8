import { describe, expect, it } from 'vitest';
import { describeShares, populationInWords, sharePercent, type Share } from '$lib/words/describe-shares';

// All shares here are invented.
const share = (
  population: string,
  category: string,
  share_pct: number,
  period: string | null = null
): Share => ({
  population,
  category,
  share_pct,
  period
});

describe('shares in words', () => {
  it('say each category of all populations, and which is not printed', () => {
    const shares = [
      share('Service', 'White', 40),
      share('Nation', 'White', 70),
      share('Service', 'Unknown', 3)
    ];
    expect(describeShares(shares, ['Service', 'Nation'])).toBe(
      'White: Service 40 %, Nation 70 %. Unknown: Service 3 %, Nation not printed.'
    );
  });
  it('name the period only where all shares of the population have the same', () => {
    const year = '2019-04/2020-03';
    const same = [share('Service', 'White', 40, year), share('Service', 'Unknown', 3, year)];
    expect(populationInWords('Service', same)).toBe('Service, 2019-20');
    expect(populationInWords('Service', [...same, share('Service', 'Other', 1)])).toBe('Service');
    expect(populationInWords('Service', [share('Service', 'White', 40)])).toBe('Service');
  });
  it('keep a decimal that is printed', () => {
    expect(sharePercent(share('Service', 'White', 15.2))).toBe('15.2 %');
    expect(describeShares([], [])).toBe('No share is known.');
  });
});
