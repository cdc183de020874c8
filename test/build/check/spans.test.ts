import { expect, it } from 'vitest';
import { reversedSpans } from '../../../src/build/check/spans';
import { plant, real } from './plant';

it('finds no span in the facts of the project that ends before it begins', () => {
  expect(reversedSpans(real)).toEqual([]);
});

it('reports a programme that ended before it began', () => {
  const { facts, line } = plant(
    real,
    'programmes',
    { programme_id: 'yos-2018' },
    { last_fieldwork: '2018-05' }
  );
  expect(reversedSpans(facts)).toEqual([
    {
      file: 'data/framework/programmes.csv',
      line,
      column: 'last_fieldwork',
      value: '2018-05',
      expected: 'a date not before first_fieldwork (2018-06)',
      check: 'reversed-dates'
    }
  ]);
});

it('reports a code that ended before it began', () => {
  const { facts, line } = plant(real, 'area_codes', { area_code: 'E10000006' }, { valid_from: '2023-04-01' });
  expect(reversedSpans(facts)).toMatchObject([{ line, column: 'valid_to', value: '2023-03-31' }]);
});

it('reports a service that ended before it began', () => {
  const { facts, line } = plant(real, 'services', { service_id: 'western-bay' }, { ended: '2013' });
  expect(reversedSpans(facts)).toMatchObject([{ line, column: 'ended', value: '2013' }]);
});

it('reports a window of totals that ends before it begins', () => {
  const { facts, line } = plant(real, 'official_totals', { services: '26' }, { window_to: '2018-07' });
  expect(reversedSpans(facts)).toMatchObject([{ line, column: 'window_to', value: '2018-07' }]);
});

it('reports a break whose later period is not later', () => {
  const { facts, line } = plant(real, 'breaks', { scope: 'cumbria' }, { before: '2022' });
  expect(reversedSpans(facts)).toMatchObject([
    { file: 'data/indicators/breaks.csv', line, column: 'before', value: '2022' }
  ]);
});
