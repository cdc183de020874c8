import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../../src/lib/data/period';

describe('a period', () => {
  it('of a calendar year has twelve months', () => {
    expect(period('2019')).toEqual({ text: '2019', firstMonth: '2019-01', lastMonth: '2019-12', months: 12 });
  });

  it('of a year ending March has twelve months', () => {
    expect(period('2019-04/2020-03')).toMatchObject({
      firstMonth: '2019-04',
      lastMonth: '2020-03',
      months: 12
    });
  });

  it('of a quarter has three, and of one month one', () => {
    expect(period('2017-10/2017-12')?.months).toBe(3);
    expect(period('2017-10/2017-10')?.months).toBe(1);
  });

  it.each([
    '2019-04',
    '2019/2020',
    '2019-13/2020-12',
    '2019-00/2019-12',
    '2020-03/2019-04',
    '2019-04/2019-03',
    '',
    '19',
    '2019-04/2020-3'
  ])('is not "%s"', (text) => {
    expect(period(text)).toBeNull();
  });

  it('counts months as a calendar does', () => {
    const months = fc.tuple(fc.integer({ min: 22_800, max: 25_200 }), fc.integer({ min: 1, max: 40 }));
    const name = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const property = fc.property(months, ([first, length]) => {
      expect(period(`${name(first)}/${name(first + length - 1)}`)?.months).toBe(length);
    });
    fc.assert(property, { seed: 2026, numRuns: 500 });
  });
});
