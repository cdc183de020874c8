import { describe, expect, it } from 'vitest';
import { proportionInterval } from '$lib/stats/proportion-interval';
import { barInterval, barLabel, barValue, type RatingBarRow } from '$lib/words/describe-rating-bars';
import { halfYearInWords } from '$lib/words/half-year';
import { ratingTrendFinding } from '$lib/words/rating-trend';

// All counts here are invented.
function row(label: string, counts: number[], notFound = 0): RatingBarRow {
  const rated = counts.reduce((sum, n) => sum + n, 0);
  const { lower, upper } = proportionInterval((counts[0] ?? 0) + (counts[1] ?? 0), rated, 0.95);
  return { label, counts, notFound, lower, upper };
}

const whole = row('all years', [5, 10, 4, 1]);

describe('the finding on ratings over periods', () => {
  it('names the lowest and the highest share with what they are out of, and that no interval stands clear', () => {
    const finding = ratingTrendFinding(
      [row('2019', [1, 10, 8, 2]), row('2020', [1, 4, 7, 1]), row('2021', [3, 14, 6, 0])],
      whole,
      'year'
    );
    expect(finding).toBe(
      'No change that stands clear of chance: Good or better lowest at 38 % of 13 in 2020, highest at 74 % of 23 in 2021'
    );
  });

  it('says which two stand clear of each other', () => {
    const finding = ratingTrendFinding(
      [row('2019', [0, 2, 20, 8]), row('2020', [10, 18, 2, 0])],
      whole,
      'year'
    );
    expect(finding).toBe('Good or better: 93 % of 30 in 2020, clearly more than 7 % of 30 in 2019');
  });

  it('calls two that touch no change', () => {
    const touching = [
      { ...row('2019', [0, 1, 9, 0]), lower: 0.1, upper: 0.4 },
      { ...row('2020', [0, 9, 1, 0]), lower: 0.4, upper: 0.9 }
    ];
    expect(ratingTrendFinding(touching, whole, 'year')).toMatch(/^No change that stands clear of chance/);
  });

  it('leaves out periods without a rating, and says so where none has one', () => {
    expect(ratingTrendFinding([row('2019', [0, 0, 0, 0], 2)], whole, 'year')).toBe(
      'No overall rating was found'
    );
    expect(ratingTrendFinding([row('2019', [0, 0, 0, 0]), row('2020', [0, 3, 2, 0])], whole, 'year')).toBe(
      'Good or better in 2020: 3 of 5 (60 %)'
    );
  });

  it('gives no percentage of few, and none at all where every period has few', () => {
    const some = [row('2019', [0, 0, 3, 0]), row('2020', [0, 5, 4, 1])];
    expect(ratingTrendFinding(some, whole, 'year')).toBe(
      'Too few ratings to tell a change: Good or better 50 % of 10 in 2020, and fewer than 5 in any other year'
    );
    const few = [row('2019', [0, 0, 3, 0]), row('2020', [0, 4, 0, 0])];
    expect(ratingTrendFinding(few, whole, 'half-year')).toBe(
      'Too few ratings in any half-year to tell a change: Good or better 15 of 20 (75 %) in all'
    );
  });

  it('says that equal shares are equal', () => {
    expect(
      ratingTrendFinding([row('2019', [0, 3, 3, 0]), row('2020', [5, 0, 0, 5])], whole, 'half-year')
    ).toBe(
      'No change that stands clear of chance: Good or better 50 % in every half-year with 5 ratings or more'
    );
  });

  it('takes no extreme from few ratings, nor from reports whose half-year is not known', () => {
    const rows = [
      row('January to June 2020', [0, 3, 5, 0]),
      row('July to December 2020', [0, 1, 0, 0]),
      { ...row('2021, half not known', [9, 0, 0, 0]), unplaced: true },
      row('January to June 2021', [0, 5, 3, 0])
    ];
    const finding = ratingTrendFinding(rows, whole, 'half-year');
    expect(finding).toMatch(
      /lowest at 38 % of 8 in January to June 2020, highest at 63 % of 8 in January to June 2021/
    );
  });
});

describe('the words of a bar', () => {
  it('give no percentage of fewer than five ratings, and say that they are few', () => {
    expect(barValue(row('A', [0, 4, 0, 0]))).toBe('4 of 4');
    expect(barInterval(row('A', [0, 4, 0, 0]))).toBe('few: 51 to 100 %');
    expect(barValue(row('A', [0, 4, 1, 0]))).toBe('4 of 5 (80 %)');
    expect(barInterval(row('A', [0, 4, 1, 0]))).toBe('38 to 96 %');
  });

  it('tell no rating found from no inspection found', () => {
    expect(barValue(row('A', [0, 0, 0, 0], 2))).toBe('no rating found');
    expect(barValue(row('A', [0, 0, 0, 0]))).toBe('no inspection found');
    expect(barLabel(row('2021', [1, 0, 0, 0], 2))).toBe('2021 (2 more: no rating found)');
    expect(barLabel(row('2021', [0, 0, 0, 0], 2))).toBe('2021 (2: no rating found)');
  });
});

describe('a half-year', () => {
  it('has its months written out, and a bare year says that its half is not known', () => {
    expect(halfYearInWords('2019-01/2019-06')).toBe('January to June 2019');
    expect(halfYearInWords('2019-07/2019-12')).toBe('July to December 2019');
    expect(halfYearInWords('2019')).toBe('2019, half not known');
    expect(() => halfYearInWords('2019-07/2020-06')).toThrow(/2019-07\/2020-06/);
  });
});
