import { describe, expect, it } from 'vitest';
import { planDateBars } from '$lib/charts/layout/date-bars';
import RatingDates from '$lib/charts/RatingDates.svelte';
import type { AgeBin } from '$lib/words/rating-ages';
import { drawn, expectGolden } from './golden';

// All counts here are invented.
const bin = (half_year: string, services: number, scale: AgeBin['scale'] = '0-36'): AgeBin => ({
  half_year,
  scale,
  services
});
const PICTURES: Record<string, { bins: AgeBin[]; half?: string | null }> = {
  'dates-empty': { bins: [] },
  'dates-one-point': { bins: [bin('2021-01/2021-06', 1)], half: '2021-04' },
  'dates-all-equal': {
    bins: [bin('2020-01/2020-06', 3), bin('2020-07/2020-12', 3), bin('2021-01/2021-06', 3)],
    half: '2020-11'
  },
  'dates-extremes': {
    bins: [bin('2018-01/2018-06', 1), bin('2025-07/2025-12', 60), bin('2026', 40, 'rating')],
    half: '2026-01'
  },
  'dates-missing': {
    bins: [
      bin('2021', 2),
      bin('2025', 2),
      bin('2025', 3, 'rating'),
      bin('2025-01/2025-06', 4),
      bin('2025-01/2025-06', 1, 'rating')
    ],
    half: null
  }
};

describe('the picture of the dates of ratings', () => {
  for (const [name, props] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, drawn(RatingDates, props)));
  }
  it('explains bare years and outlines only where there are some', () => {
    expect(drawn(RatingDates, PICTURES['dates-missing'] ?? { bins: [] })).toMatch(
      /Beneath it: only the year is known\. Outlined: rated by the standards of 2025\./
    );
    const plain = drawn(RatingDates, PICTURES['dates-all-equal'] ?? { bins: [] });
    expect(plain).not.toMatch(/Beneath|Outlined/);
  });
});

describe('bars on a time axis', () => {
  it('stand where their half-year lies, stacked to their total, bare years apart', () => {
    const plan = planDateBars(PICTURES['dates-missing']?.bins ?? []);
    expect(plan?.ticks.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(plan?.halves).toEqual([
      {
        period: '2025-01/2025-06',
        start: 80,
        width: 10,
        total: 5,
        parts: [
          { scale: '0-36', from: 0, services: 4 },
          { scale: 'rating', from: 4, services: 1 }
        ]
      }
    ]);
    expect(plan?.years.map(({ period, total, width }) => [period, total, width])).toEqual([
      ['2021', 2, 20],
      ['2025', 5, 20]
    ]);
    expect([plan?.highest, plan?.deepest]).toEqual([5, 5]);
    expect(plan?.place('2023-07')).toBe(50);
    expect(plan?.place('2030-01')).toBeNull();
  });
  it('are none where there is nothing to draw', () => {
    expect(planDateBars([])).toBeNull();
  });
});
