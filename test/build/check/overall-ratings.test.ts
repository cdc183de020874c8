import { expect, it } from 'vitest';
import {
  misnamedInspections,
  ratingsWithoutScale,
  scoresWithoutBasis
} from '../../../src/build/check/overall-ratings';
import { plant, real } from './plant';

const DERBYSHIRE = { inspection_id: 'derbyshire-2012-06' };
const WAKEFIELD = { inspection_id: 'wakefield-2025-09' };
const FILE = 'data/inspections/inspections.csv';

it('finds no rating without scale, score without basis or misnamed inspection in the facts of the project', () => {
  expect([...ratingsWithoutScale(real), ...scoresWithoutBasis(real), ...misnamedInspections(real)]).toEqual(
    []
  );
});

it('reports an overall rating on a programme that gives percentages', () => {
  const { facts, line } = plant(real, 'inspections', DERBYSHIRE, { overall_rating: 'Good' });
  expect(ratingsWithoutScale(facts)).toEqual([
    {
      file: FILE,
      line,
      column: 'overall_rating',
      value: 'Good',
      expected: 'empty: programme cci-2009 gives no overall rating (scale percentage)',
      check: 'rating-scale'
    }
  ]);
});

it('reports a score on a programme that gives ratings only', () => {
  const { facts, line } = plant(real, 'inspections', WAKEFIELD, {
    overall_score: '25',
    score_basis: 'report'
  });
  expect(ratingsWithoutScale(facts)).toMatchObject([
    { file: FILE, line, column: 'overall_score', value: '25' }
  ]);
});

it('reports a score that does not say how it is known, and a basis without a score', () => {
  const silent = plant(real, 'inspections', { inspection_id: 'harrow-2021-12' }, { score_basis: '' });
  expect(scoresWithoutBasis(silent.facts)).toMatchObject([
    { file: FILE, line: silent.line, column: 'score_basis', value: '', check: 'score-basis' }
  ]);
  const empty = plant(real, 'inspections', { inspection_id: 'derby-2018-08' }, { score_basis: 'report' });
  expect(scoresWithoutBasis(empty.facts)).toMatchObject([{ line: empty.line, value: 'report' }]);
});

it('reports an inspection whose id is not its service and date of publication', () => {
  const { facts, line } = plant(real, 'inspections', WAKEFIELD, { published: '2025-10' });
  expect(misnamedInspections(facts)).toMatchObject([
    {
      file: FILE,
      line,
      column: 'inspection_id',
      value: 'wakefield-2025-09',
      expected: 'wakefield-2025 or wakefield-2025-10'
    }
  ]);
});
