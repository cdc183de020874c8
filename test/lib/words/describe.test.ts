import { describe, expect, it } from 'vitest';
import { describeQuestions } from '$lib/words/describe-questions';
import { dateInWords, describeRuler, scoreInWords, type RatingBand } from '$lib/words/describe-ruler';

// All scores and results here are invented.
const bands: RatingBand[] = [
  { rating: 'Inadequate', min: 0, max: 6 },
  { rating: 'Good', min: 7, max: 36 }
];

describe('the sentences of a ruler', () => {
  it('say score, rating, date and the bands', () => {
    const latest = { rating: 'Good', score: 29, date: '2020-11' } as const;
    expect(describeRuler(bands, latest, [], { of: 'Similar services', scores: [] })).toBe(
      'Bands: Inadequate 0 to 6, Good 7 to 36. Latest: 29 of 36, Good, November 2020.'
    );
  });
  it('say a rating whose score was not found, and never make one up', () => {
    const mark = { rating: 'Good', score: null, date: '2022' } as const;
    expect([scoreInWords(mark, bands), dateInWords(mark)]).toEqual([
      'Good: between 7 and 36',
      '2022; score not found'
    ]);
    expect(scoreInWords({ ...mark, rating: 'Outstanding' }, bands)).toBe('Outstanding');
  });
  it('say earlier scores and the range of comparators, a score of 0 too', () => {
    const earlier = [{ rating: 'Inadequate', score: 0, date: '2018' }] as const;
    expect(describeRuler(bands, null, earlier, { of: '2 of 10 similar services', scores: [0, 33] })).toBe(
      'Bands: Inadequate 0 to 6, Good 7 to 36. No rating on this scale was found. Earlier: 0 of 36, Inadequate, 2018. 2 of 10 similar services: 2 scores, from 0 to 33.'
    );
  });
});

describe('the sentences of key questions', () => {
  const counted = { label: 'A', pct: 60, yes: 3, n: 5, lower: 23.07, upper: 88.24, driving: true };
  const printed = { label: 'B', pct: 96, yes: null, n: null, lower: null, upper: null, driving: false };
  it('say cases and interval where counts are known, else the percentage, and what sets the rating', () => {
    expect(describeQuestions([counted, printed])).toBe(
      'A: 3 of 5 (60 %), 95 % interval 23 % to 88 %; B: 96 %. A sets the rating.'
    );
    expect(describeQuestions([counted, { ...counted, label: 'C' }])).toMatch(/A and C set the rating\.$/);
  });
  it('say when nothing is known or nothing drives', () => {
    expect(describeQuestions([])).toBe('No result of a key question is known.');
    expect(describeQuestions([printed])).toBe('B: 96 %.');
  });
});
