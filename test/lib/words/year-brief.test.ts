import { describe, expect, it } from 'vitest';
import { compareProportions } from '$lib/stats/compare-proportions';
import {
  againstBefore,
  agesAtEnd,
  datesOfYear,
  namesByRating,
  scoresOfYear,
  yearFinding,
  yearInWords
} from '$lib/words/year-brief';

// All figures here are invented.
const over = { year: 2023, soFar: null };
const running = { year: 2026, soFar: '27 January 2026' };
const row = (counts: number[], lower: number | null = 0.54, upper: number | null = 0.87) => ({
  label: '2023',
  counts,
  notFound: 0,
  lower,
  upper
});
const numbers = (text: string) => (text.match(/[−+]?\d+/g) ?? []).map((n) => Number(n.replace('−', '-')));

describe('the finding of a year', () => {
  it('gives the count, what it is of, the share and its interval', () => {
    const text = yearFinding(row([3, 14, 6, 0]), over);
    expect(text).toBe('Good or better in 2023: 17 of 23 (74 %), 95 % interval 54 to 87 %');
  });
  it('says so where nothing was found, and up to when a year that is not over is known', () => {
    expect(yearFinding(row([0, 0, 0, 0], null, null), over)).toBe(
      'No rating was found of the reports of 2023'
    );
    expect(yearFinding(row([1, 1, 1, 0]), running)).toContain('in 2026 so far: 2 of 3');
    expect(yearInWords(over)).toBe('2023');
  });
});

describe('a year beside the years before', () => {
  const before = { first_year: 2018, last_year: 2022, better: 55, rated: 94 };
  it('has the count, the difference and its interval, and a verdict only where the interval has one', () => {
    const difference = compareProportions({ x: 17, n: 23 }, { x: 55, n: 94 }, 0.95);
    const text = againstBefore(before, difference);
    expect(text).toContain('no clear difference');
    const expected = [difference.difference, difference.lower, difference.upper].map((p) =>
      Math.round((p ?? 0) * 100)
    );
    expect(numbers(text)).toEqual([2018, 2022, 55, 94, 59, expected[0], 95, expected[1], expected[2]]);
    const clear = compareProportions({ x: 23, n: 23 }, { x: 5, n: 94 }, 0.95);
    expect(againstBefore({ ...before, better: 5 }, clear)).toContain('clearly higher in this year (+95');
  });
  it('gives the years before no share in per cent where they hold few ratings', () => {
    const difference = compareProportions({ x: 17, n: 23 }, { x: 1, n: 4 }, 0.95);
    expect(againstBefore({ ...before, better: 1, rated: 4 }, difference)).toMatch(/it was 1 of 4: /);
  });
  it('says that nothing can be compared without a rating before', () => {
    const none = { difference: null, lower: null, upper: null, verdict: null };
    expect(againstBefore(null, none)).toMatch(/^No year before it/);
    expect(againstBefore({ ...before, better: 0, rated: 0 }, none)).toMatch(/^No year before it/);
  });
});

describe('the rest of a brief', () => {
  it('gives a median only where the question gives one', () => {
    const spread = { inspections: 23, scored: 20, lower_quartile: 17.5, median: 22, upper_quartile: 27 };
    expect(numbers(scoresOfYear(spread).replace('.5', ''))).toEqual([20, 23, 22, 36, 17, 27]);
    const few = { inspections: 9, scored: 3, lower_quartile: null, median: null, upper_quartile: null };
    expect(scoresOfYear(few)).toBe('A score was found for 3 of 9 inspections, too few for a median');
    expect(scoresOfYear({ ...few, scored: 0 })).toBe('A score was found for 0 of 9 inspections');
  });
  it('names every service once, best rating first, those without a rating last', () => {
    const named = namesByRating([
      { service: 'Ash', overall_rating: null },
      { service: 'Birch', overall_rating: 'Good' },
      { service: 'Cedar', overall_rating: 'Outstanding' },
      { service: 'Elm', overall_rating: 'Good' }
    ]);
    expect(named).toEqual([
      { rating: 'Outstanding', names: 'Cedar' },
      { rating: 'Good', names: 'Birch, Elm' },
      { rating: null, names: 'Ash' }
    ]);
  });
  it('says how old ratings were at the end of the year, or as far as is known', () => {
    const ages = {
      services: 155,
      rated: 112,
      oldest: '2018-06',
      by_fieldwork: true,
      oldest_services: 'Ash;Birch',
      half_before: '2022-01',
      before_it: 60
    };
    expect(agesAtEnd(ages, over)).toBe(
      'At the end of 2023, 112 of the 155 services of today had a known rating; the oldest was that of Ash and Birch (fieldwork ended June 2018). 60 of these 112 ratings rested on evidence from before January 2022'
    );
    expect(agesAtEnd(ages, running)).toMatch(
      /^With the reports found so far \(the newest with an exact date is of 27 January 2026\), 112/
    );
  });
  it('says what the dates allow', () => {
    const text = datesOfYear([
      { published: '2023', with_fieldwork: false },
      { published: '2023-04', with_fieldwork: true }
    ]);
    expect(numbers(text)).toEqual([2, 1, 1]);
    expect(datesOfYear([{ published: '2023-04', with_fieldwork: true }])).not.toContain('year only');
  });
});
