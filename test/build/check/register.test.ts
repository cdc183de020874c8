import { expect, it } from 'vitest';
import { registerDisagreements } from '../../../src/build/check/register';
import { plant, real } from './plant';

it('finds no disagreement in the register of the project', () => {
  expect(registerDisagreements(real)).toEqual([]);
});

it.each(['areas', 'area_codes', 'districts'] as const)(
  'reports a row of %s filed under another service',
  (name) => {
    const { facts, line } = plant(real, name, { service_id: 'hartlepool' }, { service_id: 'barnet' });
    expect(registerDisagreements(facts)).toEqual([
      {
        file: `data/places/${name}.csv`,
        line,
        column: 'service_id',
        value: 'barnet',
        expected: 'hartlepool, whose area_codes in services list the authority',
        check: 'register'
      }
    ]);
  }
);

it('reports a service that lists an authority of another', () => {
  const { facts, line } = plant(
    real,
    'services',
    { service_id: 'camden' },
    { area_codes: 'E09000007;E09000003' }
  );
  expect(registerDisagreements(facts)).toMatchObject([
    {
      line,
      column: 'area_codes',
      value: 'E09000007;E09000003',
      expected: "authorities of its own: E09000003 is barnet's"
    }
  ]);
});

it('reports a current service that lists a former authority, and the authority that is left over', () => {
  const { facts, line } = plant(
    real,
    'services',
    { service_id: 'buckinghamshire' },
    { area_codes: 'E10000002' }
  );
  expect(registerDisagreements(facts)).toMatchObject([
    { line, column: 'area_codes', value: 'E10000002' },
    { file: 'data/places/areas.csv', column: 'area_code', value: 'E06000060' }
  ]);
});

it('says nothing of authorities left over while the row of a service is broken', () => {
  const { facts } = plant(real, 'services', { service_id: 'barnet' }, { area_codes: 'E09000003 ' });
  expect(facts.faults).toHaveLength(1);
  expect(registerDisagreements(facts)).toEqual([]);
});
