import { expect, it } from 'vitest';
import { unequalTotals } from '../../../src/build/check/totals';
import { plant, real } from './plant';

it('finds the official totals of the project adding up', () => {
  expect(unequalTotals(real)).toEqual([]);
});

it('reports a total whose four ratings do not add to the services', () => {
  const { facts, line } = plant(real, 'official_totals', { services: '26' }, { good: '11' });
  expect(unequalTotals(facts)).toEqual([
    {
      file: 'data/inspections/official_totals.csv',
      line,
      column: 'services',
      value: '26',
      expected: '25, the sum of its four ratings',
      check: 'totals'
    }
  ]);
});
