import { describe, expect, it } from 'vitest';
import { diskReader } from '../../../src/build/disk-facts';
import { sumsOfRates } from '../../../src/build/check/sums-of-rates';
import { factsOf, readFacts } from '../../../src/build/facts';
import type { Cells } from './plant';
import { observing } from './plant';

const populations = readFacts((path) => (path.includes('population_10_17') ? diskReader('.')(path) : null))
  .tables.population_10_17;
const REGION = { area_kind: 'region', area_code: 'E12000001', area_name: 'North East' };
/** The twelve authorities of the North East. */
const NORTH_EAST =
  'E06000001 E06000002 E06000003 E06000004 E06000005 E06000047 E06000057 E08000021 E08000022 E08000023 E08000024 E08000037'.split(
    ' '
  );
const authorities = (codes: readonly string[], value: string) =>
  codes.map((area_code) => ({ area_code, area_name: `Invented ${area_code}`, value }));
const doubts = (...rows: readonly Cells[]) => {
  const facts = observing(...rows);
  return sumsOfRates(factsOf({ ...facts.tables, population_10_17: populations }));
};

describe('a region above every one of its authorities', () => {
  it('is doubted, with its value and the highest of its parts', () => {
    const found = doubts({ ...REGION, value: '2400' }, ...authorities(NORTH_EAST, '200'));
    expect(found).toEqual([
      {
        table_name: 'observations',
        row_key:
          'indicator_id=fte_rate; area_kind=region; area_code=E12000001; service_id=; period=2019; source_id=s36; series=use',
        column_name: 'value',
        value: '2400',
        check_id: 'sum-of-rates',
        severity: 'doubt',
        reason:
          'The value 2400 is higher than that of every one of its 12 parts, the highest being 200 (Invented E06000001): it may be a sum of rates.'
      }
    ]);
  });

  it('is not doubted when one part is as high', () => {
    const parts = authorities(NORTH_EAST, '200').map((part, i) =>
      i === 5 ? { ...part, value: '240' } : part
    );
    expect(doubts({ ...REGION, value: '240' }, ...parts)).toEqual([]);
  });

  it('is not doubted when rounding alone can lift it', () => {
    expect(doubts({ ...REGION, value: '200.9' }, ...authorities(NORTH_EAST, '200'))).toHaveLength(1);
    expect(doubts({ ...REGION, value: '200.5' }, ...authorities(NORTH_EAST, '200'))).toEqual([]);
  });

  it('is not doubted when its parts hold too few of its children', () => {
    expect(doubts({ ...REGION, value: '2400' }, ...authorities(NORTH_EAST.slice(0, 5), '200'))).toEqual([]);
  });

  it('is not doubted by parts of another period or indicator', () => {
    const others = authorities(NORTH_EAST, '200').map((part) => ({ ...part, period: '2018' }));
    expect(doubts({ ...REGION, value: '2400' }, ...others)).toEqual([]);
  });
});

it('doubts a country above every one of its regions', () => {
  const regions = Array.from({ length: 9 }, (_, i) => ({
    area_kind: 'region',
    area_code: `E1200000${i + 1}`,
    value: '150'
  }));
  const country = { area_kind: 'country', area_code: 'E92000001', area_name: 'England', value: '1350' };
  expect(doubts(country, ...regions)).toMatchObject([{ value: '1350', check_id: 'sum-of-rates' }]);
});

it('doubts a joint service above each of its authorities', () => {
  const service = { area_kind: 'service', area_code: '', service_id: 'bedfordshire', value: '400' };
  expect(doubts(service, ...authorities(['E06000055', 'E06000056'], '200'))).toMatchObject([
    { value: '400' }
  ]);
});

it('takes a former code for the authorities that replaced it', () => {
  const dorset = { area_kind: 'service', area_code: '', service_id: 'dorset-combined', value: '700' };
  const parts = authorities(['E06000028', 'E06000029', 'E10000009'], '200');
  expect(doubts(dorset, ...parts)).toEqual([]);
});

it('says nothing of counts, which do add up', () => {
  const counts = authorities(NORTH_EAST, '20').map((part) => ({ ...part, indicator_id: 'fte_count' }));
  expect(doubts({ ...REGION, indicator_id: 'fte_count', value: '240' }, ...counts)).toEqual([]);
});
