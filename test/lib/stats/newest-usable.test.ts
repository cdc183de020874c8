import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestUsable, type PeriodComparison } from '$lib/stats/newest-usable';

const at = (
  period: string,
  value: number | null,
  verdict: PeriodComparison['found']['verdict']
): PeriodComparison => ({ period, value, found: { verdict } });

describe('newestUsable', () => {
  it('is the newest period with a comparison, though newer ones have a value or none', () => {
    const rows = [
      at('2022', 1, 'higher'),
      at('2023', 2, 'similar'),
      at('2024', 3, 'none'),
      at('2025', null, 'none')
    ];
    expect(newestUsable(rows)?.period).toBe('2023');
  });

  it('falls back to the newest value, then to the newest period, then to nothing', () => {
    expect(newestUsable([at('2023', 0, 'none'), at('2024', null, 'none')])?.period).toBe('2023');
    expect(newestUsable([at('2023', null, 'none'), at('2024', null, 'none')])?.period).toBe('2024');
    expect(newestUsable([])).toBeNull();
  });

  it('does not depend on the order of periods', () => {
    const rows = ['2020', '2021', '2022', '2023'].map((period, i) =>
      at(period, i === 3 ? null : i, i === 1 ? 'above' : 'none')
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(newestUsable(shuffled)?.period).toBe('2021');
      }),
      { seed: 3 }
    );
  });
});
