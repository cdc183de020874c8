import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/build/read/reading';
import { moreExact, sayTheSame } from '../../../src/build/read/same-value';
import { settle } from '../../../src/build/read/settle';

const rating: Reading = {
  table: 'standard_ratings',
  key: { standard_code: '2.1' },
  column: 'rating',
  value: 'Good',
  rule: 'ratings-table',
  plainness: 'table',
  evidence: { page: 4, line: 3, words: '2.1 Assessment | Good' }
};
const at = (line: number, more: Partial<Reading> = {}): Reading => ({
  ...rating,
  ...more,
  evidence: { ...rating.evidence, line }
});
const settled = (...readings: Reading[]) => settle(readings, (one) => ({ inspection_id: 'x', ...one.key }));

describe('a value read at several places', () => {
  it('is certain when two places agree', () => {
    expect(settled(at(3), at(9))).toMatchObject([
      { value: 'Good', confidence: 'certain', others: [], evidence: [{ line: 3 }, { line: 9 }] }
    ]);
  });
  it('is not certain for being read twice at one place', () => {
    expect(settled(at(3), at(3))).toMatchObject([{ confidence: 'likely' }]);
  });
  it('is doubtful when they disagree, with all of them beside it, and no choice hidden', () => {
    expect(settled(at(3), at(9), at(12, { value: 'Inadequate' }))).toMatchObject([
      { value: 'Good', confidence: 'doubtful', others: [{ value: 'Inadequate', evidence: [{ line: 12 }] }] }
    ]);
  });
  it('has an id made of table, key and column', () => {
    expect(settled(at(3))[0]?.id).toBe('standard_ratings/inspection_id=x; standard_code=2.1/rating');
  });
});

describe('a value read at one place', () => {
  const isbn = { table: 'inspections' as const, key: {}, column: 'isbn', value: '1', rule: 'isbn' };
  it('is certain where its label was made for it, unless the rules have to bear it out', () => {
    expect(settled(at(3, isbn))[0]?.confidence).toBe('certain');
    expect(settled(at(3))[0]?.confidence).toBe('likely');
  });
  it.each([
    ['likely', { plainness: 'sentence' as const }],
    ['likely', { plainness: 'worked-out' as const }],
    ['likely', { doubt: 'a mark may be glued to it' }],
    ['doubtful', { plainness: 'sentence' as const, doubt: 'a mark may be glued to it' }]
  ])('is %s by %j', (confidence, more) => {
    expect(settled(at(3, { ...isbn, ...more }))[0]?.confidence).toBe(confidence);
  });
  it('stays likely however often one sentence is worded, or a count only fits', () => {
    for (const rule of ['fact-sentence', 'only-count-that-fits'])
      expect(
        settled(
          at(3, { ...isbn, rule, plainness: 'sentence' }),
          at(9, { ...isbn, rule, plainness: 'sentence' })
        )[0]?.confidence
      ).toBe('likely');
  });
});

describe('two texts of one column', () => {
  it.each([
    ['published', '2021-12', '2021-12-10'],
    ['fieldwork', '2020-08', '2020-08-17/2020-08-20'],
    ['value', '43', '43.0'],
    ['rating', 'Good', 'Good']
  ])('say the same: %s %s and %s', (column, a, b) => {
    expect([sayTheSame(column, a, b), sayTheSame(column, b, a)]).toEqual([true, true]);
    expect(moreExact(column, a, b)).toBe(b);
  });
  it.each([
    ['published', '2021-12', '2022-01-10'],
    ['published', '2021', '2022'],
    ['value', '43', '430'],
    ['isbn', '2021-12', '2021-12-10']
  ])('say other things: %s %s and %s', (column, a, b) => {
    expect(sayTheSame(column, a, b)).toBe(false);
  });
});
