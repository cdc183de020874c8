import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATINGS } from '../../../../src/lib/data/words';
import { firstDirection, opposite, SORT_KEYS, sortRows } from '../../../../src/lib/ui/list/sort';
import { ratedOn, row } from './rows';

const rows = [
  row('Delta', { rating: 'Good', score: 20, rated: ratedOn('2024', '2023-06'), region: 'Wales' }),
  row('Alpha', { rating: 'Inadequate', score: 6, rated: ratedOn('2019-05-02') }),
  row('Charlie'),
  row('Bravo', { rating: 'Outstanding', score: 0, rated: ratedOn('2021-07') })
];
const names = (key: (typeof SORT_KEYS)[number], direction = firstDirection(key)) =>
  sortRows(rows, key, direction).map(({ name }) => name);

describe('sorting the list', () => {
  test('by name from A to Z', () => {
    expect(names('name')).toEqual(['Alpha', 'Bravo', 'Charlie', 'Delta']);
  });

  test('by rating from the best, and a rating that was not found last', () => {
    expect(names('rating')).toEqual(['Bravo', 'Delta', 'Alpha', 'Charlie']);
    expect(names('rating', 'ascending')).toEqual(['Alpha', 'Delta', 'Bravo', 'Charlie']);
  });

  test('by score, where zero is a score and a missing score is none', () => {
    expect(names('score')).toEqual(['Delta', 'Alpha', 'Bravo', 'Charlie']);
    expect(names('score', 'ascending')).toEqual(['Bravo', 'Alpha', 'Delta', 'Charlie']);
  });

  test('by date of publication from the newest', () => {
    expect(names('rated')).toEqual(['Delta', 'Bravo', 'Alpha', 'Charlie']);
  });

  test('by age from the youngest, counted from the end of fieldwork where it is known', () => {
    expect(names('age')).toEqual(['Delta', 'Bravo', 'Alpha', 'Charlie']);
    expect(names('age', 'descending')).toEqual(['Alpha', 'Bravo', 'Delta', 'Charlie']);
  });

  test('equals stand in the order of names in either direction', () => {
    expect(names('region')).toEqual(['Alpha', 'Bravo', 'Charlie', 'Delta']);
    expect(names('region', 'descending')).toEqual(['Delta', 'Alpha', 'Bravo', 'Charlie']);
  });

  test('keeps every row, changes none, and puts what is missing last', () => {
    const rating = fc.option(fc.constantFrom(...RATINGS), { nil: null });
    const score = fc.option(fc.integer({ min: 0, max: 36 }), { nil: null });
    const some = fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 4 }), rating, score }));
    fc.assert(
      fc.property(some, fc.constantFrom('rating', 'score'), fc.boolean(), (given, key, up) => {
        const before = given.map(({ name, ...rest }) => row(name, rest));
        const after = sortRows(before, key, up ? 'ascending' : 'descending');
        expect(new Set(after)).toEqual(new Set(before));
        const missing = after.map((r) => r[key] === null);
        expect(missing).toEqual([...missing].sort((a, b) => Number(a) - Number(b)));
      }),
      { seed: 2, numRuns: 200 }
    );
  });

  test('the other direction of the other direction is the first', () => {
    for (const key of SORT_KEYS) expect(opposite(opposite(firstDirection(key)))).toBe(firstDirection(key));
  });
});
