import { expect, it } from 'vitest';
import { knownStandards, unequalSums } from '../../../src/build/check/score-sums';
import { plant, real, without } from './plant';

const HARROW = { inspection_id: 'harrow-2021-12' };

it('finds every complete published set of the project adding to its score', () => {
  expect(unequalSums(real)).toEqual([]);
});

it('knows six complete published sets, as the facts say', () => {
  const complete = [...knownStandards(real)].filter(([, known]) => known.missing === 0 && known.published);
  expect(complete.map(([id]) => id).sort()).toEqual([
    'brighton-and-hove-2021-07',
    'cardiff-2020-07',
    'east-riding-of-yorkshire-2019',
    'harrow-2021-12',
    'hertfordshire-2018-09',
    'peterborough-2020-11'
  ]);
});

it('reports a score that a complete published set does not add to', () => {
  const { facts, line } = plant(real, 'inspections', HARROW, { overall_score: '18' });
  expect(unequalSums(facts)).toEqual([
    {
      file: 'data/inspections/inspections.csv',
      line,
      column: 'overall_score',
      value: '18',
      expected: '17, the sum of its 12 published standard ratings',
      check: 'score-sum'
    }
  ]);
});

it('reports the score when one standard of the set is changed', () => {
  const { facts } = plant(
    real,
    'standard_ratings',
    { ...HARROW, standard_code: '1.2' },
    { rating: 'Inadequate' }
  );
  expect(unequalSums(facts)).toMatchObject([{ column: 'overall_score', value: '17' }]);
});

it('says nothing of a set that lacks a standard, or whose row is broken', () => {
  const scored = plant(real, 'inspections', HARROW, { overall_score: '18' }).facts;
  expect(unequalSums(without(scored, 'standard_ratings', { ...HARROW, standard_code: '1.1' }))).toEqual([]);
  const broken = plant(
    scored,
    'standard_ratings',
    { ...HARROW, standard_code: '1.1' },
    { rating: 'Fair' }
  ).facts;
  expect(unequalSums(broken)).toEqual([]);
});

it('leaves resettlement out of the sum', () => {
  const { facts } = plant(
    real,
    'standard_ratings',
    { ...HARROW, standard_code: '4.1' },
    { rating: 'Outstanding' }
  );
  expect(unequalSums(facts)).toEqual([]);
});
