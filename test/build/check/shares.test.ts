import { expect, it } from 'vitest';
import { overfullSplits } from '../../../src/build/check/shares';
import { plant, real } from './plant';

it('finds no split in the facts of the project that exceeds the whole', () => {
  expect(overfullSplits(real)).toEqual([]);
});

it('reports a split of a report at its first line, and names all its lines', () => {
  const split = { inspection_id: 'harrow-2021-12', population: 'service', dimension: 'age' };
  const { facts, line } = plant(
    real,
    'report_demographics',
    { ...split, category: '10-14' },
    { share_pct: '24' }
  );
  expect(overfullSplits(facts)).toEqual([
    {
      file: 'data/inspections/report_demographics.csv',
      line,
      column: 'share_pct',
      value: '24',
      expected: `shares of one split that add to at most 101: lines ${line}, ${line + 1} add to 102`,
      check: 'shares'
    }
  ]);
});

it('allows a point for rounding', () => {
  const split = { inspection_id: 'harrow-2021-12', population: 'service', dimension: 'age' };
  const { facts } = plant(real, 'report_demographics', { ...split, category: '10-14' }, { share_pct: '23' });
  expect(overfullSplits(facts)).toEqual([]);
});

it('reports a national split', () => {
  const where = { category: 'male', measure: 'bail remands' };
  const { facts, line } = plant(real, 'demographics', where, { share_pct: '88' });
  expect(overfullSplits(facts)).toMatchObject([
    { file: 'data/indicators/demographics.csv', line, column: 'share_pct' }
  ]);
});
