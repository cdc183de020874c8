import { describe, expect, it } from 'vitest';
import { ageBasis, ageFinding, describeAges, evidenceInWords, type AgeMiddle } from '$lib/words/rating-ages';

// All counts here are invented.
const middle: AgeMiddle = {
  half_before: '2023-01',
  before_it: 75,
  rated: 147,
  unrated: 8,
  with_fieldwork: 46,
  year_only: 17,
  since_2025: 1
};
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe('words for how old ratings are', () => {
  it('name the month before which the evidence of half dates, with how many they are of how many', () => {
    const text = ageFinding(middle);
    expect(text).toContain('before January 2023');
    expect(numbers(text)).toEqual([75, 147, 2023]);
  });
  it('say so where nothing is rated', () => {
    expect(ageFinding({ ...middle, half_before: null, before_it: null, rated: 0 })).toBe(
      'No current service has a known rating'
    );
  });
  it('say what the dates rest on, and leave out what there is none of', () => {
    expect(numbers(ageBasis(middle))).toEqual([46, 147, 101, 17, 1, 2025]);
    expect(ageBasis({ ...middle, year_only: 0, since_2025: 0 })).not.toMatch(/only the year|2025/);
  });
  it('read the picture out half-year by half-year, bare years as such', () => {
    expect(
      describeAges([
        { half_year: '2022-01/2022-06', scale: '0-36', services: 14 },
        { half_year: '2025', scale: 'rating', services: 7 }
      ])
    ).toBe(
      'Services by the date of their latest rating. January to June 2022: 14; 2025, half not known, standards of 2025: 7.'
    );
    expect(describeAges([])).toBe('No service has a known rating.');
  });
  it('tell the end of fieldwork from publication', () => {
    expect(evidenceInWords('2018-06', true)).toBe('fieldwork ended June 2018');
    expect(evidenceInWords('2019', false)).toBe('published 2019');
  });
});
