import { describe, expect, it } from 'vitest';
import { contradictoryAreas } from '../../../src/build/check/observation-areas';
import { observing, plant, real } from './plant';

it('finds no contradictory area in the facts of the project', () => {
  expect(contradictoryAreas(real)).toEqual([]);
});

it('reports an authority whose code is none', () => {
  expect(contradictoryAreas(observing({ area_code: 'E06999999' }))).toEqual([
    {
      file: 'data/indicators/observations.csv',
      line: 2,
      column: 'area_code',
      value: 'E06999999',
      expected: 'a code in area_codes',
      check: 'observation-area'
    }
  ]);
});

it('accepts a former code, as figures are still published under it', () => {
  expect(contradictoryAreas(observing({ area_code: 'E10000006' }))).toEqual([]);
});

it('reports an authority without a code, and one with a service', () => {
  expect(contradictoryAreas(observing({ area_code: '' }))).toMatchObject([
    { column: 'area_code', value: '' }
  ]);
  expect(contradictoryAreas(observing({ service_id: 'hartlepool' }))).toMatchObject([
    { column: 'service_id', value: 'hartlepool' }
  ]);
});

describe('a region or country', () => {
  it('must be in the register of wider areas under its own kind', () => {
    const rows = [
      { area_kind: 'region', area_code: 'E12000010' },
      { area_kind: 'region', area_code: 'E92000001' },
      { area_kind: 'country', area_code: 'E12000001' }
    ];
    expect(contradictoryAreas(observing(...rows)).map(({ line, value }) => [line, value])).toEqual([
      [2, 'E12000010'],
      [3, 'E92000001'],
      [4, 'E12000001']
    ]);
  });

  it('may be a part of a region', () => {
    expect(contradictoryAreas(observing({ area_kind: 'region', area_code: 'E13000001' }))).toEqual([]);
  });
});

describe('a service', () => {
  const service = { area_kind: 'service', service_id: 'northamptonshire' };

  it('must be named', () => {
    expect(contradictoryAreas(observing({ ...service, service_id: '' }))).toMatchObject([
      { column: 'service_id', value: '' }
    ]);
  });

  it('may bear no code, or a code of its own, of today or former', () => {
    expect(
      contradictoryAreas(observing({ ...service, area_code: '' }, { ...service, area_code: 'E10000021' }))
    ).toEqual([]);
  });

  it('may not bear the code of another service', () => {
    expect(contradictoryAreas(observing(service))).toMatchObject([
      {
        column: 'area_code',
        value: 'E06000001',
        expected: 'a code of service northamptonshire, or empty for a joint service'
      }
    ]);
  });
});

it('takes a code whose own row broke its contract as being there', () => {
  const { facts } = plant(observing({}), 'area_codes', { area_code: 'E06000001' }, { kind: 'town' });
  expect(contradictoryAreas(facts)).toEqual([]);
});
