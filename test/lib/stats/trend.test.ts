import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trend } from '$lib/stats/trend';
import type { TrendPoint } from '$lib/stats/trend-points';
import { expectClose } from './close';

const years = (first: number, rows: readonly (readonly [number, number, number])[]): TrendPoint[] =>
  rows.map(([value, lower, upper], i) => ({ period: String(first + i), value, lower, upper }));

// Weighted normal equations in 40-digit arithmetic (mpmath); the threshold is 9.5495357. Invented series.
const FALLING = years(2019, [
  [314, 280.2, 350.7],
  [287, 254.8, 322.3],
  [251, 221, 284],
  [240, 210.6, 273.1],
  [199, 172.3, 228.7]
]);
const FLAT = years(2019, [
  [97, 80, 116],
  [101.5, 84, 121.5],
  [96, 79, 115.5],
  [104, 86.5, 124],
  [99, 82, 118.5]
]);
/** Clear by χ², but only because of its last point: without it the line falls. */
const ONE_JUMP = years(2019, [
  [122, 100, 143],
  [121, 101, 144],
  [120, 99, 142],
  [119, 102, 145],
  [260, 235, 286]
]);
const REFERENCES = [
  ['falling', FALLING, -27.823168413061723, 29.526689925983792],
  ['none', FLAT, 0.6499714748936578, 0.048756846598382204],
  ['none', ONE_JUMP, 23.4262722113685, 40.00987763492619]
] as const;

const series = fc
  .array(
    fc.record({
      value: fc.double({ min: 1, max: 1000, noNaN: true }),
      below: fc.double({ min: 0.5, max: 50, noNaN: true }),
      above: fc.double({ min: 0.5, max: 50, noNaN: true })
    }),
    { minLength: 5, maxLength: 9 }
  )
  .map((rows) =>
    years(
      2012,
      rows.map(({ value, below, above }) => [value, value - below, value + above])
    )
  );
const turned = (points: readonly TrendPoint[]): TrendPoint[] =>
  points.map(({ period }, i) => ({ ...(points[points.length - 1 - i] ?? points[i]), period }) as TrendPoint);
const OPPOSITE = { rising: 'falling', falling: 'rising', none: 'none' } as const;
const refused = (reason: string) => ({ direction: null, chiSquare: null, slope: null, reason });

describe('trend of the last five valid points', () => {
  it.each(REFERENCES)('is %s', (direction, points, slope, chiSquare) => {
    const got = trend(points);
    expect(got).toMatchObject({ direction, reason: null });
    expectClose(got.slope, slope);
    expectClose(got.chiSquare, chiSquare);
  });

  it('is only called so when no single point makes it', () => {
    expect(Number(trend(ONE_JUMP).chiSquare)).toBeGreaterThan(9.55);
    expect(trend(ONE_JUMP).direction).toBe('none');
  });

  it('takes the last five and passes over points that lack a value or limits', () => {
    const earlier = years(2014, [
      [10, 5, 17],
      [900, 850, 950]
    ]);
    expect(trend([...earlier, ...FALLING])).toEqual(trend(FALLING));
    const unknown = { period: '2024', value: null, lower: null, upper: null };
    const noLimits = { period: '2025', value: 500, lower: null, upper: null };
    expect(trend([...FALLING, unknown, noLimits])).toEqual(trend(FALLING));
  });

  it('reads years ending March as years', () => {
    const fiscal = FALLING.map((point, i) => ({ ...point, period: `${2014 + i}-04/${2015 + i}-03` }));
    expect(trend(fiscal)).toEqual(trend(FALLING));
  });

  it('turns round with the series, and does not depend on the order or the unit', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(0.001, 100_000), (points, unit) => {
        const last = points.slice(-5);
        const there = trend(last);
        const back = trend(turned(last));
        expect(back.direction).toBe(OPPOSITE[there.direction ?? 'none']);
        expect(Math.abs(Number(there.slope) + Number(back.slope))).toBeLessThan(1e-9);
        expect(trend(points.toReversed())).toEqual(trend(points));
        const scale = (v: number | null) => (v === null ? null : v * unit);
        const scaled = trend(
          last.map((p) => ({ ...p, value: scale(p.value), lower: scale(p.lower), upper: scale(p.upper) }))
        );
        expect(scaled.direction).toBe(there.direction);
        expect(Math.abs(Number(scaled.chiSquare) - Number(there.chiSquare))).toBeLessThan(1e-6);
      }),
      { seed: 61 }
    );
  });

  it('agrees with its statistic at the confidence asked for', () => {
    fc.assert(
      fc.property(series, (points) => {
        const { direction, chiSquare, slope } = trend(points, { confidence: 0.95 });
        if (direction === 'rising') expect(Number(chiSquare) > 3.8414588 && Number(slope) > 0).toBe(true);
        if (direction === 'falling') expect(Number(chiSquare) > 3.8414588 && Number(slope) < 0).toBe(true);
        if (trend(points).direction !== 'none') expect(direction).toBe(trend(points).direction);
      }),
      { seed: 62 }
    );
  });
});

describe('no trend is judged', () => {
  it('on fewer than five valid points; a zero is a valid one', () => {
    expect(trend(FALLING.slice(1))).toEqual(refused('fewer-than-five'));
    expect(trend([])).toEqual(refused('fewer-than-five'));
    const zero = { period: '2024', value: 0, lower: 0, upper: 12.5 };
    expect(trend([...FALLING.slice(1), zero]).direction).toBe('falling');
  });

  it('on points that are not equally spaced or not equally long', () => {
    const gap = FALLING.map((point, i) => (i === 4 ? { ...point, period: '2025' } : point));
    expect(trend(gap)).toEqual(refused('unequally-spaced'));
    const long = FALLING.map((point, i) => (i === 4 ? { ...point, period: '2023-01/2024-12' } : point));
    expect(trend(long)).toEqual(refused('unequally-spaced'));
    const sameStart = FALLING.map((point, i) => (i === 1 ? { ...point, period: '2019-01/2020-06' } : point));
    expect(trend(sameStart)).toEqual(refused('unequally-spaced'));
  });

  it('across a break, but where all five lie on one side of it', () => {
    expect(trend(FALLING, { breaks: [{ after: '2020', before: '2021' }] })).toEqual(refused('crosses-break'));
    expect(trend(FALLING, { breaks: [{ after: '2019', before: '2020' }] })).toEqual(refused('crosses-break'));
    expect(trend(FALLING, { breaks: [{ after: '2018', before: '2019' }] })).toEqual(trend(FALLING));
    expect(trend(FALLING, { breaks: [{ after: '2023', before: '2024' }] })).toEqual(trend(FALLING));
  });
});

it('refuses what is no series, and says what', () => {
  const [first] = FALLING;
  if (!first) throw new Error('no series');
  expect(() => trend([{ ...first, period: 'last year' }])).toThrow('period must be a period such as');
  expect(() => trend([first, first])).toThrow('period must not come twice, got 2019');
  expect(() => trend([{ ...first, value: NaN }])).toThrow('value must be finite, got NaN');
  expect(() => trend([{ ...first, upper: 280.2 }])).toThrow(
    'upper must be above lower = 280.2 in 2019, got 280.2'
  );
  expect(() => trend(FALLING, { breaks: [{ after: '', before: '2020' }] })).toThrow('after must be a period');
  expect(() => trend(FALLING, { confidence: 3 })).toThrow('confidence must be');
});
