import { describe, expect, test } from 'vitest';
import type { SetComparisonAnswer } from '../../../../src/lib/queries/set-comparisons';
import type { SimilarVerdict } from '../../../../src/lib/queries/similar-verdicts';
import { compareRates } from '../../../../src/lib/stats/compare-rates';
import { comparisonSteps } from '../../../../src/lib/ui/method/comparison-steps';
import { FORMULAS } from '../../../../src/lib/ui/method/formulas';
import { spreadCounts, trendCounts } from '../../../../src/lib/ui/method/spread-counts';
import { verdictSummary } from '../../../../src/lib/ui/method/verdict-summary';

// All rows here are invented.
const rates = { judgedBy: 'two-sample', per: 100_000, share: false } as const;

const beside = {
  service_id: 'a',
  set_id: 'similar:a',
  kind: 'similar',
  place: 1,
  indicator_id: 'fte_rate',
  period: '2016',
  value: 300,
  own_numerator: 300,
  own_denominator: 100_000,
  missing_reason: null,
  members: 10,
  members_with_value: 10,
  members_counted: 10,
  numerator: 1200,
  denominator: 500_000,
  counts_derived: true,
  members_suppressed: 0,
  suppressed_out_of: null,
  median: 240,
  lower_quartile: 200,
  upper_quartile: 280,
  lowest: 100,
  highest: 400
} as SetComparisonAnswer;

describe('the steps of a comparison', () => {
  test('end at the very limits that the comparison itself gives', () => {
    const steps = comparisonSteps(beside, rates);
    const judged = compareRates(
      { count: 300, denominator: 100_000 },
      { count: 1200, denominator: 500_000 },
      0.95
    );
    expect(steps.ratio).toBeCloseTo(1.25, 12);
    expect(steps.lower).toBeCloseTo(judged.lower ?? NaN, 12);
    expect(steps.upper).toBeCloseTo(judged.upper ?? NaN, 12);
    expect(steps.comparison).toMatchObject({ verdict: 'higher', strength: 'clear' });
  });

  test('are refused where the exact interval would be taken, or a count is missing', () => {
    expect(() => comparisonSteps({ ...beside, own_numerator: 9 }, rates)).toThrow(/a in 2016/);
    expect(() => comparisonSteps({ ...beside, numerator: null }, rates)).toThrow(RangeError);
  });
});

describe('the summary of verdicts', () => {
  const row = (measure: string, verdict: SimilarVerdict['verdict'], services: number): SimilarVerdict => ({
    measure,
    verdict,
    services,
    strength:
      verdict === 'similar' ? 'unclear' : ['higher', 'lower'].includes(verdict) ? 'clear' : 'not-judged',
    reason: null
  });
  const names = new Map([
    ['fte_rate', 'Entrants'],
    ['reoff', 'Reoffending']
  ]);

  test('counts what was tested, what is clear, and what chance would bring', () => {
    const rows = [
      row('fte_rate', 'higher', 30),
      row('fte_rate', 'lower', 20),
      row('fte_rate', 'similar', 150),
      row('fte_rate', 'none', 5),
      row('reoff', 'above', 40),
      row('reoff', 'none', 3),
      row('overall_score', 'above', 7)
    ];
    expect(verdictSummary(rows, names)).toEqual({
      tested: 200,
      clear: 50,
      byChance: 10,
      measures: [{ name: 'Entrants', tested: 200, higher: 30, lower: 20 }],
      placed: 40
    });
  });
});

describe('the counts of a funnel', () => {
  const at = (service_id: string, numerator: number | null, period = '2024') => ({
    service_id,
    period,
    value: numerator,
    numerator,
    denominator: 10_000
  });

  test('are of the newest period with counts, and the adjusted limits find no more than the plain ones', () => {
    const rows = [at('a', 10), at('b', 90), at('c', 40), at('d', 45), at('e', null), at('a', 50, '2023')];
    const counts = spreadCounts(rows, rates, 'b');
    expect(counts).toMatchObject({
      period: '2024',
      services: 4,
      plain998: 2,
      rank: { low: 4, high: 4, of: 4 }
    });
    expect(counts?.adjusted998).toBeLessThanOrEqual(counts?.plain998 ?? 0);
    expect(counts?.plain95).toBeGreaterThanOrEqual(counts?.plain998 ?? Infinity);
  });

  test('are none where nobody has counts', () => {
    expect(spreadCounts([at('a', null)], rates, 'a')).toBeNull();
  });

  test('trends are refused where points are too few or cross a break', () => {
    const years = ['2020', '2021', '2022', '2023', '2024'];
    const falling = years.map((year, i) => at('a', 900 - 150 * i, year));
    const rows = [...falling, at('b', 50)];
    expect(trendCounts(rows, rates, () => [])).toEqual({ rising: 0, falling: 1, none: 0, refused: 1 });
    const cut = [{ after: '2021', before: '2022' }];
    expect(trendCounts(rows, rates, () => cut)).toEqual({ rising: 0, falling: 0, none: 0, refused: 2 });
  });
});

test('every formula names its sources, those of journals with their year', () => {
  for (const { title, sources, lines } of Object.values(FORMULAS)) {
    expect([title, sources.length > 0, lines.length > 0]).toEqual([title, true, true]);
    for (const source of sources) expect(source).toMatch(/\b(19|20)\d\d\b|^Office for/);
  }
});
