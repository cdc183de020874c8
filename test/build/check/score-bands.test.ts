import { expect, it } from 'vitest';
import { ratingsOutsideBand } from '../../../src/build/check/score-bands';
import { plant, real } from './plant';

const HARROW = { inspection_id: 'harrow-2021-12' };
const YORK = { inspection_id: 'york-2022-12' };

it('finds every rating of the project within the band of its score', () => {
  expect(ratingsOutsideBand(real)).toEqual([]);
});

it('reports a rating that is not the band of its score', () => {
  const { facts, line } = plant(real, 'inspections', HARROW, { overall_rating: 'Good' });
  expect(ratingsOutsideBand(facts)).toEqual([
    {
      file: 'data/inspections/inspections.csv',
      line,
      column: 'overall_rating',
      value: 'Good',
      expected: 'Requires improvement, the band of a score of 17',
      check: 'score-band'
    }
  ]);
});

it('reports a score without the rating that it gives', () => {
  const { facts, line } = plant(real, 'inspections', HARROW, { overall_rating: '' });
  expect(ratingsOutsideBand(facts)).toMatchObject([{ line, column: 'overall_rating', value: '' }]);
});

it('holds at both ends of a band: 18 requires improvement, 19 is Good', () => {
  expect(ratingsOutsideBand(plant(real, 'inspections', HARROW, { overall_score: '18' }).facts)).toEqual([]);
  expect(ratingsOutsideBand(plant(real, 'inspections', HARROW, { overall_score: '19' }).facts)).toHaveLength(
    1
  );
});

it('bars Outstanding where resettlement is Inadequate, and expects Good', () => {
  const limited = plant(
    real,
    'standard_ratings',
    { ...YORK, standard_code: '4.1' },
    { rating: 'Inadequate' }
  ).facts;
  expect(ratingsOutsideBand(limited)).toMatchObject([
    { column: 'overall_rating', value: 'Outstanding', expected: 'Good, as standard 4.1 is Inadequate' }
  ]);
  const { facts } = plant(limited, 'inspections', YORK, { overall_rating: 'Good' });
  expect(ratingsOutsideBand(facts)).toEqual([]);
});

it('does not let resettlement touch a rating below Outstanding', () => {
  const row = { ...HARROW, standard_code: '4.1' };
  const { facts } = plant(real, 'standard_ratings', row, { rating: 'Inadequate' });
  expect(ratingsOutsideBand(facts)).toEqual([]);
});

it('says nothing of a score whose band is broken', () => {
  const where = { programme_id: 'yjs-2021', level: 'overall_score', rating: 'Requires improvement' };
  expect(ratingsOutsideBand(plant(real, 'rating_bands', where, { min: 'seven' }).facts)).toEqual([]);
});
