import { expect, it } from 'vitest';
import { unequalPopulations } from '../../../src/build/check/populations';
import { plant, real } from './plant';

const HARTLEPOOL = { area_code: 'E06000001' };

it('finds the populations of the project adding up', () => {
  expect(unequalPopulations(real)).toEqual([]);
});

it('reports age groups that do not add to the whole', () => {
  const { facts, line } = plant(real, 'areas', HARTLEPOOL, { pop_10_14_2024: '6309' });
  expect(unequalPopulations(facts)).toEqual([
    {
      file: 'data/places/areas.csv',
      line,
      column: 'pop_10_17_2024',
      value: '10120',
      expected: '10121, its parts 10-14 and 15-17 together',
      check: 'population'
    }
  ]);
});

it('reports more children than residents', () => {
  const { facts, line } = plant(real, 'areas', HARTLEPOOL, { pop_total_2024: '20000' });
  expect(unequalPopulations(facts)).toMatchObject([{ line, column: 'pop_0_17_2024', value: '21090' }]);
});

it('reports more children of 10 to 17 than children', () => {
  const { facts, line } = plant(real, 'areas', HARTLEPOOL, { pop_0_17_2024: '10000' });
  expect(unequalPopulations(facts)).toMatchObject([{ line, column: 'pop_10_17_2024', value: '10120' }]);
});
