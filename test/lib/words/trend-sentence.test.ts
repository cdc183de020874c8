import { describe, expect, it } from 'vitest';
import { describeTrend } from '$lib/words/describe-trend';
import { formatNumber } from '$lib/words/numbers';
import { lastStretch, trendSentence, type TrendPoint } from '$lib/words/trend-sentence';

// All figures here are invented.
const points = (values: Record<string, number | null>): TrendPoint[] =>
  Object.entries(values).map(([period, value]) => ({
    period,
    value,
    ...(value === null && { missing: 'suppressed' })
  }));
const whole = (value: number) => formatNumber(value, 0);
const area = { label: 'Hertfordshire', points: points({ '2016': 314, '2020': 150, '2024': 110 }) };
const nation = { label: 'England', points: points({ '2016': 334.2, '2024': 137.8 }) };

describe('the sentence of a trend', () => {
  it('tells first and last of each series, span and unit once', () => {
    expect(trendSentence([area, nation], [], 'per 100,000', whole)).toBe(
      'Between 2016 and 2024 Hertfordshire fell from 314 to 110 per 100,000; England fell from 334 to 138.'
    );
  });
  it('says the span again where it differs', () => {
    const late = { label: 'East', points: points({ '2018': 90, '2024': 91 }) };
    expect(trendSentence([area, late], [], '', whole)).toBe(
      'Between 2016 and 2024 Hertfordshire fell from 314 to 110; between 2018 and 2024 East rose from 90 to 91.'
    );
  });
  it('puts points in order of time and lets no order of rows decide', () => {
    const shuffled = { label: 'A', points: points({ '2024': 5, '2016': 9 }).reverse() };
    expect(trendSentence([shuffled], [], '', whole)).toBe('Between 2016 and 2024 A fell from 9 to 5.');
  });
  it('calls no movement what reads the same after rounding', () => {
    const flat = { label: 'A', points: points({ '2016': 97.1, '2024': 96.9 }) };
    expect(trendSentence([flat], [], '', whole)).toBe('Between 2016 and 2024 A began and ended at 97.');
  });
  it('tells one point as one point and none as none', () => {
    expect(trendSentence([{ label: 'A', points: points({ '2016': 0 }) }], [], 'children', whole)).toBe(
      'In 2016 A was at 0 children.'
    );
    expect(trendSentence([{ label: 'A', points: points({ '2016': null }) }], [], 'children', whole)).toBe(
      'No value is published for A.'
    );
    expect(trendSentence([], [], 'children', whole)).toBe('');
  });
  it('reads nothing across a break', () => {
    const cut = [{ after: '2016', before: '2017', note: 'rebased' }];
    expect(lastStretch(area.points, cut).map((p) => p.period)).toEqual(['2020', '2024']);
    expect(trendSentence([area], cut, '', whole)).toBe(
      'Between 2020 and 2024 Hertfordshire fell from 150 to 110.'
    );
  });
  it('keeps the stretch before a break that has nothing after it', () => {
    const cut = [{ after: '2024', before: '2025', note: 'rebased' }];
    expect(lastStretch(area.points, cut)).toHaveLength(3);
  });
  it('writes financial years as an axis does', () => {
    const years = { label: 'A', points: points({ '2015-04/2016-03': 12, '2022-04/2023-03': 8 }) };
    expect(trendSentence([years], [], '', whole)).toBe('Between 2015-16 and 2022-23 A fell from 12 to 8.');
  });
  it('adds what is missing, broken and marked', () => {
    const gappy = { label: 'A', points: points({ '2018': 4, '2019': null, '2020': 3, '2021': 2 }) };
    const cut = [{ after: '2020', before: '2021', note: 'new population base' }];
    expect(describeTrend([gappy], cut, [{ before: '2020', label: 'pandemic' }], '', whole)).toBe(
      'In 2021 A was at 2. No value for A: 2019 (suppressed). Not to be read across the break after 2020: new population base. Pandemic from 2020.'
    );
  });
});
