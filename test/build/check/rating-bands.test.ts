import { expect, it } from 'vitest';
import { brokenBands } from '../../../src/build/check/rating-bands';
import { plant, real, without } from './plant';

const FILE = 'data/framework/rating_bands.csv';
const GOOD = { programme_id: 'yjs-2021', level: 'question_pct', rating: 'Good' };
const TOP = { programme_id: 'yos-2018', level: 'overall_score', rating: 'Outstanding' };

it('finds the bands of the project whole', () => {
  expect(brokenBands(real)).toEqual([]);
});

it('reports a band that leaves a gap below it', () => {
  const { facts, line } = plant(real, 'rating_bands', GOOD, { min: '66' });
  expect(brokenBands(facts)).toEqual([
    {
      file: FILE,
      line,
      column: 'min',
      value: '66',
      expected: '65, so that bands neither overlap nor leave a gap',
      check: 'rating-bands'
    }
  ]);
});

it('reports a band that overlaps the one below it', () => {
  const { facts, line } = plant(real, 'rating_bands', GOOD, { min: '64' });
  expect(brokenBands(facts)).toMatchObject([{ file: FILE, line, column: 'min', value: '64' }]);
});

it('reports a scale of scores that does not end at three points for each of twelve standards', () => {
  const { facts, line } = plant(real, 'rating_bands', TOP, { max: '35' });
  expect(brokenBands(facts)).toMatchObject([
    { file: FILE, line, column: 'max', value: '35', expected: '36, the end of the scale' }
  ]);
});

it('reports a rating with the points of another', () => {
  const { facts, line } = plant(real, 'rating_bands', GOOD, { score: '3' });
  expect(brokenBands(facts)).toMatchObject([
    { file: FILE, line, column: 'score', value: '3', expected: '2 for Good' }
  ]);
});

it('reports the gap that a missing band leaves', () => {
  expect(brokenBands(without(real, 'rating_bands', GOOD))).toMatchObject([{ column: 'min', value: '80' }]);
});

it('says nothing of the order of bands of which one broke its contract', () => {
  expect(brokenBands(plant(real, 'rating_bands', GOOD, { min: 'x' }).facts)).toEqual([]);
});
