import { describe, expect, it } from 'vitest';
import { censusCounts, shareJumps } from '../../../src/build/check/national-shares';
import { keyPart } from './doubts';
import { plant, real, withRows } from './plant';

// All shares here are invented, except those of `real`.
const share = (period: string, share_pct: string, count: string, category = 'Black') => ({
  area_name: 'England and Wales',
  period,
  dimension: 'ethnicity',
  category,
  measure: 'invented sentences',
  share_pct,
  count,
  source: 'Invented table'
});
const doubted = (...rows: Parameters<typeof withRows>[2]) => shareJumps(withRows(real, 'demographics', rows));

describe('a national share from one year to the next', () => {
  it('is doubted where it changes by a factor of 1.75, up or down, with the figures it stands on', () => {
    const found = doubted(
      share('2030-04/2031-03', '20', '80'),
      share('2031-04/2032-03', '10', '40'),
      share('2032-04/2033-03', '18', '70')
    );
    expect(found.map((row) => [keyPart(row, 'period'), row.column_name, row.value])).toEqual([
      ['2031-04/2032-03', 'share_pct', '10'],
      ['2032-04/2033-03', 'share_pct', '18']
    ]);
    expect(found[0]?.reason).toContain('10 % (40) after 20 % (80)');
  });
  it('is not doubted below that factor, across a gap, or on small counts', () => {
    expect(doubted(share('2030-04/2031-03', '20', '80'), share('2031-04/2032-03', '12', '48'))).toEqual([]);
    expect(doubted(share('2030-04/2031-03', '20', '80'), share('2032-04/2033-03', '10', '40'))).toEqual([]);
    expect(doubted(share('2030-04/2031-03', '20', '80'), share('2031-04/2032-03', '2', '8'))).toEqual([]);
  });
  it('is doubted in the facts for the one share that halved in a year', () => {
    expect(
      shareJumps(real).map((row) => [
        keyPart(row, 'period'),
        keyPart(row, 'category'),
        keyPart(row, 'measure')
      ])
    ).toEqual([
      [
        '2024-04/2025-03',
        'Black',
        'children sentenced to immediate custody for indictable offences, ethnicity known'
      ]
    ]);
  });
});

describe('residents by ethnicity', () => {
  const estimates = (each: number) => {
    const rows = real.tables.areas.rows.map(({ area_code, name }) => ({
      area_code,
      area_name: name,
      year: '2021',
      pop_10_17: String(each),
      basis: 'invented'
    }));
    return withRows(real, 'population_10_17', rows);
  };
  // 5,635,156 counted; 175 authorities.
  it('are not doubted where they add to nearly the residents aged 10 to 17 of that year', () => {
    expect(censusCounts(estimates(32_300))).toEqual([]);
  });
  it('are doubted where they add to another population, such as that of all under 18', () => {
    expect(censusCounts(estimates(70_000))).toMatchObject([
      { column_name: 'count', check_id: 'census-count', severity: 'doubt' }
    ]);
  });
  it('are not judged in a year that the estimates do not cover whole', () => {
    const { facts } = plant(
      estimates(70_000),
      'population_10_17',
      { area_code: 'E06000001' },
      { year: '2022' }
    );
    expect(censusCounts(facts)).toEqual([]);
  });
});
