import { describe, expect, it } from 'vitest';
import { trendFrame } from '$lib/charts/layout/trend-frame';
import { drawnPoints, missingStretches, trendLines } from '$lib/charts/layout/trend-lines';
import { breaksWithin, eventsWithin, placeBreaks, placeEnds } from '$lib/charts/layout/trend-marks';
import { percent, percentScale } from '$lib/charts/scales/percent-scale';
import { monthNumber, periodPlace, periodScale } from '$lib/charts/scales/time-scale';
import { zeroScale } from '$lib/charts/scales/zero-scale';

const points = (values: Record<string, number | null | string>) =>
  Object.entries(values).map(([period, value]) =>
    typeof value === 'string' ? { period, value: null, missing: value } : { period, value }
  );
const cut = (after: string, before: string) => ({ after, before, note: `${after} to ${before}` });
const periodsOf = (lines: { period: string }[][]) => lines.map((line) => line.map((p) => p.period));

describe('scales', () => {
  it('place values in per cent, and refuse a scale without length', () => {
    expect(percentScale(-0.5, 36.5)(18)).toBe(50);
    expect(percent(33.33333)).toBe('33.33%');
    expect(() => percentScale(3, 3)).toThrow(RangeError);
  });
  it('place periods at their true distance', () => {
    const x = periodScale(['2016', '2017', '2019']);
    expect([x(periodPlace('2016').start), x(periodPlace('2019').end)]).toEqual([0, 100]);
    expect(x(periodPlace('2017').middle) - x(periodPlace('2016').middle)).toBeCloseTo(25);
    expect(x(periodPlace('2019').middle) - x(periodPlace('2017').middle)).toBeCloseTo(50);
    expect(periodPlace('2019-04/2020-03').middle - periodPlace('2019').middle).toBe(3);
    expect(monthNumber('2020-01') - monthNumber('2019-12')).toBe(1);
    expect(() => periodPlace('2019-20')).toThrow(/2019-20/);
    expect(() => periodScale([])).toThrow(RangeError);
  });
  it('start at zero and end on a round number above every value', () => {
    const { y, ticks } = zeroScale([314, 12], 200);
    expect(y(0)).toBe(200);
    expect(y(400)).toBe(0);
    expect(ticks).toEqual([0, 100, 200, 300, 400]);
    expect(zeroScale([0, 0], 200).y(0)).toBe(200);
    expect(zeroScale([], 200).ticks[0]).toBe(0);
  });
});

describe('lines of a trend', () => {
  it('join neighbouring periods, whatever the order of the rows', () => {
    const drawn = drawnPoints(points({ '2018': 3, '2016': 1, '2017': 2 }).reverse());
    expect(periodsOf(trendLines(drawn, []))).toEqual([['2016', '2017', '2018']]);
  });
  it('keep gaps as gaps: a missing value and a missing row both end a line', () => {
    const drawn = drawnPoints(points({ '2016': 1, '2017': null, '2018': 3, '2020': 5, '2021': 0 }));
    expect(periodsOf(trendLines(drawn, []))).toEqual([['2016'], ['2018'], ['2020', '2021']]);
  });
  it('are cut by a break between two neighbours and by no other', () => {
    const drawn = drawnPoints(points({ '2016': 1, '2017': 2, '2018': 3 }));
    expect(periodsOf(trendLines(drawn, [cut('2016', '2017')]))).toEqual([['2016'], ['2017', '2018']]);
    expect(trendLines(drawn, [cut('2018', '2019')])).toHaveLength(1);
  });
  it('say each stretch of missing values once', () => {
    const all = points({
      '2016': 'suppressed',
      '2017': 'suppressed',
      '2018': 'not published',
      '2019': 4,
      '2020': 'not published'
    });
    expect(missingStretches(all).map(({ word, start, end }) => [word, (end - start) / 12])).toEqual([
      ['suppressed', 2],
      ['not published', 1],
      ['not published', 1]
    ]);
  });
});

describe('marks of a trend', () => {
  const series = [{ label: 'Bury', points: points({ '2016': 10, '2017': 20, '2018': 30 }) }];
  const frame = trendFrame(series, 200);
  if (!frame) throw new Error('the frame must exist');
  it('need a period to be drawn at all', () => {
    expect(trendFrame([], 200)).toBeNull();
    expect(trendFrame([{ points: [] }], 200)).toBeNull();
    expect(trendFrame([{ points: points({ '2016': null }) }], 200)).not.toBeNull();
  });
  it('letter breaks from the left, once for each place, and leave out those beyond the picture', () => {
    const breaks = [
      cut('2017', '2018'),
      cut('2016', '2017'),
      { ...cut('2017', '2018'), note: 'also' },
      cut('2010', '2011')
    ];
    const placed = placeBreaks(breaksWithin(breaks, frame), frame);
    expect(placed.map(({ letter, notes }) => [letter, notes])).toEqual([
      ['A', ['2016 to 2017']],
      ['B', ['2017 to 2018', 'also']]
    ]);
    expect(placed[0]?.at).toBeCloseTo(100 / 3);
  });
  it('shade only events within the drawn time', () => {
    expect(eventsWithin([{ before: '2017' }, { before: '2020' }], frame)).toEqual([{ before: '2017' }]);
  });
  it('name the period of a line that ends early, and keep labels apart', () => {
    const three = [
      { label: 'Bury', drawn: drawnPoints(points({ '2017': 20 })) },
      { label: 'England', drawn: drawnPoints(points({ '2018': 20 })) },
      { label: 'Leeds', drawn: [] }
    ];
    const ends = placeEnds(three, frame, 200, String);
    expect(ends.map((end) => end?.text)).toEqual(['Bury 20 (2017)', 'England 20', undefined]);
    expect(Math.abs((ends[0]?.labelY ?? 0) - (ends[1]?.labelY ?? 0))).toBeGreaterThanOrEqual(20);
  });
  it('leave room for the upper limits', () => {
    const wide = trendFrame([{ points: [{ period: '2016', value: 10, lower: 1, upper: 390 }] }], 200);
    expect(wide?.scale.y(390)).toBeGreaterThanOrEqual(0);
  });
});
