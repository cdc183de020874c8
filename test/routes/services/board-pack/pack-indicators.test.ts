import { describe, expect, it } from 'vitest';
import type { ComparisonSlice } from '$lib/ui/comparison/slice';
import { packIndicators } from '../../../../src/routes/services/[id]/board-pack/shape/pack-indicators';
import type {
  IndicatorPoint,
  IndicatorView
} from '../../../../src/routes/services/[id]/shape/indicator-view';
import { cell, slice } from '../../../lib/ui/comparison/invented-slice';

/** Invented figures. */
const point = (
  period: string,
  value: number | null,
  parts: Partial<IndicatorPoint> = {}
): IndicatorPoint => ({
  ...{ period, value, lower: value === null ? null : value - 10, upper: value === null ? null : value + 10 },
  ...{ missing: value === null ? ('suppressed' as const) : null, basis: 'service', provenance: 'published' },
  ...{ countsDerived: false, numerator: value === null ? null : 44, denominator: 40_000, doubtful: false },
  ...{ missingMembers: null, note: null, sourceId: 's01' },
  ...parts
});
const view = (points: IndicatorPoint[], parts: Partial<IndicatorView['indicator']> = {}): IndicatorView => ({
  indicator: {
    ...{ indicator_id: 'fte_rate', name: 'First-time entrants (rate)', unit: 'per 100,000 aged 10-17' },
    ...{ denominator: 'population', polarity: 'low', judged_by: 'two-sample', carries: 'interval;trend' },
    ...{ cannot: null, numerator_definition: 'children', period_type: 'calendar year', notes: 'none' },
    ...{ source_publication: 'invented', source_url: null },
    ...parts
  },
  series: [
    { key: 'service', name: 'Anyshire', points },
    {
      key: 'nation',
      name: 'England',
      points: [point('2023', 140), point('2024', 138, { lower: null, upper: null })]
    }
  ],
  similar: [],
  breaks: []
});
const years = (values: readonly number[]) => values.map((value, i) => point(String(2020 + i), value));
const rowOf = (one: IndicatorView, beside: ComparisonSlice | null = slice) =>
  packIndicators([one], beside)[0];

describe('an indicator as a row', () => {
  it('puts the newest value beside similar services and the nation of the very same period', () => {
    expect(rowOf(view([point('2023', 120), point('2024', 110)]))).toMatchObject({
      ...{ name: 'First-time entrants', value: '110', period: '2024' },
      ...{ grounds: '95 % interval 100–120; 44 children', doubts: [], wider: 'England 138' },
      beside: { value: '100', verdict: '10 % higher: a clear difference', word: 'worse' }
    });
  });

  it('says what is missing since the newest value, and does not compare across periods', () => {
    const row = rowOf(view([point('2023', 120), point('2024', null)]));
    expect(row).toMatchObject({ period: '2023', wider: 'England 140' });
    expect(row?.doubts).toEqual(['2024: suppressed (small numbers)']);
    expect(row?.beside).toMatchObject({ verdict: '20 % higher: a clear difference', word: '' });
  });

  it('says that a figure is doubtful, and builds nothing on it', () => {
    const points = [...years([300, 260, 220, 180]), point('2024', 140, { doubtful: true })];
    const row = rowOf(view(points));
    expect(row?.doubts).toEqual(['marked as doubtful by its source']);
    expect(row?.beside).toMatchObject({ verdict: 'not compared: a doubtful figure', word: '' });
    expect(row?.trend).toBe('no trend is judged, as a figure is doubtful');
  });

  it('says the direction only where it may be tested', () => {
    const falling = years([300, 260, 220, 180, 140]);
    expect(rowOf(view(falling))?.trend).toBe('falling over the last five years with an interval');
    expect(rowOf(view(falling, { carries: 'interval' }))?.trend).toBe('');
    expect(rowOf(view(falling.slice(1)))?.trend).toContain('fewer than five years');
  });

  it('refuses a direction across a break, but not across an event', () => {
    const falling = view(years([300, 260, 220, 180, 140]));
    const at = { indicator_id: 'fte_rate', after: '2021', before: '2022', scope: 'all', note: 'invented' };
    expect(rowOf({ ...falling, breaks: [{ ...at, kind: 'vintage' }] })?.trend).toContain('cross a break');
    const event = rowOf({ ...falling, breaks: [{ ...at, kind: 'event' }] });
    expect(event?.trend).toContain('falling');
    expect(event?.breaks).toEqual([]);
  });

  it('draws similar services only where their value is made as the one in the table', () => {
    const [set] = slice.sets;
    const own = slice.cells[set?.id ?? ''] ?? {};
    const median = cell({ verdict: 'above', strength: 'not-judged', reason: 'rates-only' });
    const mixed: ComparisonSlice = {
      ...slice,
      cells: { [set?.id ?? '']: { ...own, fte_rate: { '2023': median, '2024': cell({}) } } }
    };
    const points = [point('2023', 120), point('2024', 110)];
    expect(rowOf(view(points), mixed)?.similar?.points).toEqual([
      { period: '2023', value: null },
      { period: '2024', value: 100 }
    ]);
  });

  it('stands alone where nothing is compared, and is left out without any value', () => {
    expect(rowOf(view([point('2024', 110)]), null)).toMatchObject({ beside: null, similar: null });
    expect(packIndicators([view([point('2024', null)])], slice)).toEqual([]);
  });
});
