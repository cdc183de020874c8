import { describe, expect, it } from 'vitest';
import { endedCodes, partYears } from '../../../src/build/check/part-years';
import { placesOf } from './doubts';
import { observing } from './plant';

describe('a part of a year', () => {
  it('is doubted when the period is shorter than twelve months', () => {
    expect(partYears(observing({ period: '2019-01/2019-06' }))).toMatchObject([
      { column_name: 'period', value: '2019-01/2019-06', check_id: 'part-year', severity: 'doubt' }
    ]);
  });

  it('is doubted in the year in which an authority ended: Cumbria in 2023', () => {
    const found = partYears(observing({ area_code: 'E10000006', period: '2023' }));
    expect(placesOf(found)).toEqual([['E10000006', '2023', 'period', '2023']]);
  });

  it('is not doubted when the authority ended with the period', () => {
    expect(partYears(observing({ area_code: 'E10000006', period: '2022-04/2023-03' }))).toEqual([]);
  });

  it('is doubted in the year in which an authority began: Cumberland in 2023', () => {
    expect(partYears(observing({ area_code: 'E06000063', period: '2023' }))).toHaveLength(1);
    expect(partYears(observing({ area_code: 'E06000063', period: '2023-04/2024-03' }))).toEqual([]);
  });

  it('is not doubted of a population, which is counted on one day', () => {
    const row = { indicator_id: 'pop_10_17', area_code: 'E06000063', period: '2023' };
    expect(partYears(observing(row))).toEqual([]);
  });

  it('is not doubted where only the code changed: Buckinghamshire in 2020', () => {
    expect(partYears(observing({ area_code: 'E06000060', period: '2020' }))).toEqual([]);
  });
});

describe('a value under a code that had ended', () => {
  const northamptonshire = { area_code: 'E10000021', area_name: 'Northamptonshire', period: '2022' };

  it('is noted where the source has nothing under the codes that replaced it', () => {
    expect(endedCodes(observing(northamptonshire))).toMatchObject([
      { column_name: 'area_code', value: 'E10000021', check_id: 'ended-code', severity: 'note' }
    ]);
  });

  it('is doubted where the source has both', () => {
    const found = endedCodes(observing(northamptonshire, { area_code: 'E06000061', period: '2022' }));
    expect(found).toMatchObject([{ value: 'E10000021', severity: 'doubt' }]);
  });

  it('is neither for a period before the end', () => {
    expect(endedCodes(observing({ ...northamptonshire, period: '2020' }))).toEqual([]);
  });
});
