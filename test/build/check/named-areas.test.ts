import { expect, it } from 'vitest';
import { slugOf, unknownPlaces } from '../../../src/build/check/named-areas';
import { plant, real } from './plant';

it('finds no unknown place in the facts of the project', () => {
  expect(unknownPlaces(real)).toEqual([]);
});

it('turns a name into an id', () => {
  expect(slugOf('England and Wales')).toBe('england-and-wales');
  expect(slugOf('Yorkshire and The Humber')).toBe('yorkshire-and-the-humber');
});

it('reports a comparator of a report that is neither a service nor a wider area', () => {
  const { facts, line } = plant(real, 'report_indicators', { area: 'london' }, { area: 'greater-london' });
  expect(unknownPlaces(facts)).toEqual([
    {
      file: 'data/inspections/report_indicators.csv',
      line,
      column: 'area',
      value: 'greater-london',
      expected: 'a service, or a name in wider_areas as an id',
      check: 'named-area'
    }
  ]);
});

it('reports a region spelt otherwise than in the register', () => {
  const { facts, line } = plant(
    real,
    'services',
    { service_id: 'barnsley' },
    { region: 'Yorkshire and the Humber' }
  );
  expect(unknownPlaces(facts)).toMatchObject([
    { file: 'data/places/services.csv', line, column: 'region', value: 'Yorkshire and the Humber' }
  ]);
});

it('reports the area of a share that is not in the register', () => {
  const { facts, line } = plant(real, 'demographics', { category: 'Asian' }, { area_name: 'Britain' });
  expect(unknownPlaces(facts)).toMatchObject([{ line, column: 'area_name', value: 'Britain' }]);
});

it('reports the scope of a break that is no place', () => {
  const { facts, line } = plant(real, 'breaks', { scope: 'cumbria' }, { scope: 'Cumbria' });
  expect(unknownPlaces(facts)).toMatchObject([{ line, column: 'scope', value: 'Cumbria' }]);
});
