import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '$lib/queries/indicator-values';
import { levelRows } from '../../../../src/routes/indicators/[id]/shape/level-rows';
import { packMovers } from '../../../../src/routes/indicators/[id]/shape/pack-movers';
import { packPeriod } from '../../../../src/routes/indicators/[id]/shape/pack-period';

/** Invented figures. */
const value = (
  area: string,
  period: string,
  count: number | null,
  parts: Partial<IndicatorValue> = {}
): IndicatorValue => ({
  level: 'service',
  area_id: area,
  area_name: area.toUpperCase(),
  service_id: null,
  period,
  value: count === null ? null : count / 10,
  numerator: count,
  denominator: 100_000,
  counts_derived: false,
  basis: 'service',
  provenance: 'published',
  doubtful: false,
  missing_reason: count === null ? 'suppressed' : null,
  missing_members: null,
  source_id: 's1',
  note: null,
  ...parts
});
const measure = { judgedBy: 'two-sample' as const, per: 10_000, share: false };
const rows = [
  value('a', '2022', 300),
  value('a', '2023', 150),
  value('b', '2022', 100),
  value('b', '2023', 110),
  value('c', '2022', 0),
  value('c', '2023', null)
];
const grid = levelRows(rows);

describe('movers', () => {
  it('are those whose change is clear at 99.8 %, with its limits; noise and gaps are left out', () => {
    const [now, first] = packMovers(grid, measure, []);
    expect(now).toMatchObject({ period: '2023', from: '2022', compared: 2, refusal: null });
    expect(now?.movers.map(([place, change]) => [place, change])).toEqual([[0, -50]]);
    const [, , lower, upper] = now?.movers[0] ?? [];
    expect(lower).toBeLessThan(-50);
    expect(upper).toBeGreaterThan(-50);
    expect(upper).toBeLessThan(0);
    expect(first).toMatchObject({ refusal: 'first-period', movers: [] });
  });
  it('never cross a break, but an event breaks nothing', () => {
    const one = { after: '2022', before: '2023', scope: 'all services', note: 'invented' };
    expect(packMovers(grid, measure, [{ ...one, kind: 'denominator' }])[0]?.refusal).toBe('break');
    expect(packMovers(grid, measure, [{ ...one, kind: 'event' }])[0]?.refusal).toBeNull();
  });
  it('need neighbouring periods, counts, and single children', () => {
    const apart = levelRows([value('a', '2020', 300), value('a', '2023', 150)]);
    expect(packMovers(apart, measure, [])[0]?.refusal).toBe('gap');
    const bare = levelRows(rows.map((row) => ({ ...row, numerator: null })));
    expect(packMovers(bare, measure, [])[0]?.refusal).toBe('no-counts');
    expect(packMovers(grid, { ...measure, judgedBy: 'middle-half' }, [])[0]?.refusal).toBe('not-two-sample');
    expect(packMovers(grid, null, [])[0]?.refusal).toBe('not-two-sample');
  });
});

describe('a packed period', () => {
  const at = grid.periods.find(({ period }) => period === '2022');
  const pack = (carries: string) =>
    packPeriod('2022', at?.rows ?? [], {
      head: { unit: 'per 10,000 aged 10-17', polarity: 'low', carries: carries.split(';') as never },
      measure,
      ids: grid.ids,
      sources: [],
      bands: true
    });
  it('carries only what the facts say that the indicator may carry', () => {
    expect(pack('middle-half').columns).toEqual({
      value: [30, 10, 0],
      count: [300, 100, 0],
      base: [100_000, 100_000, 100_000]
    });
    expect(pack('middle-half')).not.toHaveProperty('funnel');
    expect(pack('interval').columns.lower?.[0]).toBeCloseTo(26.7, 1);
    expect(pack('interval')).not.toHaveProperty('rankedOf');
    expect(pack('interval;rank;funnel')).toMatchObject({ rankedOf: 3, funnel: { n: 3, pooled: 13.3 } });
  });
  it('has a zero as a value with limits', () => {
    expect(pack('interval').columns.lower?.[2]).toBe(0);
    expect(pack('interval').columns.upper?.[2]).toBeGreaterThan(0);
  });
});
