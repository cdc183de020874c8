import { describe, expect, it } from 'vitest';
import type { IndicatorAnswer } from '$lib/queries/indicator-list';
import type { ServiceIndicator } from '$lib/queries/service-indicators';
import { indicatorView } from '../../../../src/routes/services/[id]/shape/indicator-view';
import { latestPoint } from '../../../../src/routes/services/[id]/shape/latest-point';

/** Invented figures. */
const indicator: IndicatorAnswer = {
  indicator_id: 'fte_rate',
  name: 'First-time entrants',
  unit: 'per 100,000 aged 10-17',
  denominator: 'population',
  polarity: 'low',
  judged_by: 'two-sample',
  carries: null,
  cannot: null,
  numerator_definition: 'children',
  period_type: 'calendar year',
  source_publication: 'invented',
  source_url: null,
  notes: 'none'
};
const row = (parts: Partial<ServiceIndicator>): ServiceIndicator => ({
  indicator_id: 'fte_rate',
  series: 'service',
  area: 'anyshire',
  period: '2023',
  value: 100,
  numerator: 10,
  denominator: 10_000,
  counts_derived: false,
  basis: 'authority',
  provenance: 'published',
  doubtful: false,
  missing_reason: null,
  missing_members: null,
  source_id: 's01',
  note: null,
  ...parts
});
const nation = (period: string, value: number | null) =>
  row({ series: 'nation', area: 'England', basis: 'published', period, value });

describe('an indicator as it is shown', () => {
  it('gives the service an interval that holds its value, and the nation none', () => {
    const view = indicatorView(indicator, [row({}), nation('2023', 140)], [], 'Anyshire');
    const [own, england] = view?.series ?? [];
    expect(own?.points[0]?.lower).toBeLessThan(100);
    expect(own?.points[0]?.upper).toBeGreaterThan(100);
    expect(england?.points[0]).toMatchObject({ lower: null, upper: null });
  });

  it('gives no interval to an indicator that may not carry one', () => {
    const view = indicatorView({ ...indicator, judged_by: 'middle-half' }, [row({})], [], 'Anyshire');
    expect(view?.series[0]?.points[0]).toMatchObject({ lower: null, upper: null });
  });

  it('keeps a zero, and puts percentages on a scale of 100', () => {
    const zero = indicatorView(indicator, [row({ value: 0, numerator: 0 })], [], 'Anyshire');
    expect(zero?.series[0]?.points[0]).toMatchObject({ value: 0, lower: 0 });
    const share = { ...indicator, unit: 'per cent' };
    const view = indicatorView(share, [row({ value: 5, numerator: 5, denominator: 100 })], [], 'Anyshire');
    expect(view?.series[0]?.points[0]?.upper).toBeCloseTo(11.175, 2);
  });

  it('is nothing where the service has no value, whatever the nation has', () => {
    const rows = [row({ value: null, missing_reason: 'not-published' }), nation('2023', 140)];
    expect(indicatorView(indicator, rows, [], 'Anyshire')).toBeNull();
  });
});

describe('the newest value of an indicator', () => {
  it('stands beside the nation of the very same period, never of another', () => {
    const rows = [row({ period: '2022' }), row({}), nation('2022', 150), nation('2024', 130)];
    const view = indicatorView(indicator, rows, [], 'Anyshire');
    if (!view) throw new Error('expected a view');
    expect(latestPoint(view)).toMatchObject({ own: { period: '2023' }, nation: null });
    const same = indicatorView(indicator, [...rows, nation('2023', 140)], [], 'Anyshire');
    expect(same && latestPoint(same)?.nation).toMatchObject({ name: 'England', value: 140 });
  });

  it('is found behind later periods without a value, which are kept in sight', () => {
    const rows = [row({}), row({ period: '2024', value: null, missing_reason: 'suppressed' })];
    const view = indicatorView(indicator, rows, [], 'Anyshire');
    expect(view && latestPoint(view)).toMatchObject({
      own: { period: '2023' },
      newest: { period: '2024', missing: 'suppressed' }
    });
  });
});
