import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate, partialSpan } from '../../../src/lib/data/partial-date';

describe('a date at its own precision', () => {
  it('to the year means any day of the year', () => {
    expect(partialDate('2019')).toEqual({
      text: '2019',
      precision: 'year',
      from: '2019-01-01',
      to: '2019-12-31'
    });
  });

  it('to the month means any day of the month, as long as that month is', () => {
    expect(partialDate('2020-02')).toMatchObject({
      precision: 'month',
      from: '2020-02-01',
      to: '2020-02-29'
    });
    expect(partialDate('1900-02')).toMatchObject({ to: '1900-02-28' });
    expect(partialDate('2019-04')).toMatchObject({ to: '2019-04-30' });
  });

  it('to the day means that day', () => {
    expect(partialDate('2020-02-29')).toMatchObject({
      precision: 'day',
      from: '2020-02-29',
      to: '2020-02-29'
    });
  });

  it.each(['2021-02-29', '2020-13', '2020-00', '2020-04-31', '2020-01-00'])(
    'does not read %s, which does not exist',
    (text) => {
      expect(partialDate(text)).toBeNull();
    }
  );

  it.each(['', '20', '2020-1', '2020-1-01', '2020/01', ' 2020', '2020-01-01T00:00', '12020'])(
    'does not read "%s", which is no such text',
    (text) => {
      expect(partialDate(text)).toBeNull();
    }
  );

  it('reads every day that the calendar has, and none that it has not', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 })
    );
    const property = fc.property(parts, ([year, month, day]) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists =
        date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
      expect(partialDate(text) !== null).toBe(exists);
    });
    fc.assert(property, { seed: 2026, numRuns: 2_000 });
  });
});

describe('a span of dates', () => {
  it('may be one date, which is its own start and end', () => {
    const span = partialSpan('2018-07');
    expect(span?.start).toEqual(span?.end);
    expect(span?.start.text).toBe('2018-07');
  });

  it('may be two dates of unequal precision', () => {
    expect(partialSpan('2020-08-17/2020-09')).toMatchObject({
      start: { from: '2020-08-17' },
      end: { to: '2020-09-30' }
    });
  });

  it('may end in the very month that it begins', () => {
    expect(partialSpan('2020-08-17/2020-08')).not.toBeNull();
  });

  it.each([
    '2020-08-17/2020-08-16',
    '2020-08-17/2020-07',
    '2020/',
    '/2020',
    '2020/2021/2022',
    '2020-08-17/2020-08-32'
  ])('does not read %s', (text) => {
    expect(partialSpan(text)).toBeNull();
  });
});
