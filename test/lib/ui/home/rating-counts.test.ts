import { describe, expect, test } from 'vitest';
import type { RatingCount } from '../../../../src/lib/queries/rating-counts';
import {
  countsInWords,
  ratingFinding,
  summariseRatings,
  yearsInWords
} from '../../../../src/lib/ui/home/rating-counts';

const row = (scale: RatingCount['scale'], rating: RatingCount['rating'], services: number): RatingCount => ({
  scale,
  rating,
  services,
  all_services: 20,
  first_year: rating && services ? 2019 : null,
  last_year: rating && services ? 2024 : null
});

// Invented counts.
const rows = [
  row('0-36', 'Outstanding', 2),
  row('0-36', 'Good', 9),
  row('0-36', 'Requires improvement', 5),
  row('0-36', 'Inadequate', 0),
  row('0-36', null, 4),
  row('rating', 'Good', 1)
];

describe('how many services hold each rating', () => {
  const summary = summariseRatings(rows, '0-36');

  test('best first, zeros kept, services without a known rating apart', () => {
    expect(summary.counts.map(({ services }) => services)).toEqual([2, 9, 5, 0]);
    expect(summary).toMatchObject({ rated: 16, notFound: 4, all: 20, years: [2019, 2024] });
  });

  test('the programmes are never added up', () => {
    expect(summariseRatings(rows, 'rating')).toMatchObject({ rated: 1, notFound: 0 });
  });

  test('the finding counts only services with a known rating', () => {
    expect(ratingFinding(summary)).toBe(
      '11 of 16 services were Good or Outstanding at the last rating on the 0–36 scale'
    );
  });

  test('nothing known is said to be nothing known', () => {
    expect(ratingFinding(summariseRatings([], '0-36'))).toBe('No rating is known yet');
  });

  test('a line of counts leaves out what nobody holds', () => {
    expect(countsInWords(summary)).toBe('2 Outstanding, 9 Good and 5 Requires improvement');
  });

  test('one year stands alone, two make a span', () => {
    expect(yearsInWords([2021, 2021])).toBe('2021');
    expect(yearsInWords([2018, 2025])).toBe('2018 to 2025');
  });
});
