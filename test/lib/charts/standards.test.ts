import { describe, expect, it } from 'vitest';
import KnownBars from '$lib/charts/KnownBars.svelte';
import QuestionReports from '$lib/charts/QuestionReports.svelte';
import QuestionStrips from '$lib/charts/QuestionStrips.svelte';
import RatingShares from '$lib/charts/RatingShares.svelte';
import { ratingStack } from '$lib/charts/layout/rating-stack';
import type { KnownShare } from '$lib/words/describe-known';
import type { RatingShare } from '$lib/words/describe-rating-shares';
import { QUESTION_BANDS } from './bands';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All counts and results here are invented.
const known = (label: string, count: number, otherwise = 0, inspected = 92): KnownShare => {
  const whole = count >= 6 && 100 * count >= 80 * inspected;
  return { label, inspected, known: count, otherwise, whole, min_known: 6, min_known_pct: 80 };
};
const share = (
  label: string,
  [outstanding, good, requires_improvement, inadequate]: readonly [number, number, number, number],
  interval: readonly [number, number] | null,
  inspected?: number
): RatingShare => {
  const count = outstanding + good + requires_improvement + inadequate;
  const [lower, upper] = interval ?? [null, null];
  return {
    label,
    ...{ outstanding, good, requires_improvement, inadequate, not_rated: 0 },
    known: count,
    inspected: inspected ?? count,
    whole: interval !== null,
    lower,
    upper
  };
};

const KNOWN: Record<string, KnownShare[]> = {
  'known-typical': [
    known('1.1 Governance and leadership', 5, 43),
    known('2.1 Assessment', 3, 5),
    known('3.4 A', 80)
  ],
  'known-extremes': [
    known('Nobody, with a label so long that it needs a second line', 0),
    known('Everybody', 92)
  ],
  'known-all-equal': [known('First', 46, 10), known('Second', 46, 10)],
  'known-one-point': [known('Only one', 1, 0, 1)],
  'known-missing': [known('No inspection yet', 0, 0, 0)]
};
const SHARES: Record<string, RatingShare[]> = {
  'rating-shares-typical': [
    share('2.4 Reviewing', [7, 29, 22, 16], [37.6, 59.7], 92),
    share('3.2 Planning (out-of-court disposals)', [7, 15, 22, 30], [20.5, 41], 92)
  ],
  'rating-shares-extremes': [
    share('All Inadequate', [0, 0, 0, 74], [0, 4.9]),
    share('All Outstanding, with a label so long that it needs a second line', [74, 0, 0, 0], [95.1, 100]),
    share('One of each but many Good', [1, 71, 1, 1], [90.7, 99.3])
  ],
  'rating-shares-all-equal': [
    share('First', [5, 5, 5, 5], [29.9, 70.1]),
    share('Second', [5, 5, 5, 5], [29.9, 70.1])
  ],
  'rating-shares-one-point': [share('Only one', [2, 2, 1, 1], [30, 90.3])],
  'rating-shares-missing': [share('Too few', [2, 1, 0, 0], null, 9), share('None', [0, 0, 0, 0], null, 4)]
};
const strip = (label: string, pcts: readonly number[]) => {
  const least = Math.min(...pcts);
  return { label, results: pcts.map((pct) => ({ pct, driving: pct === least })) };
};
const STRIPS = {
  'strips-typical': [strip('Desistance', [40, 55, 64, 70, 80, 91]), strip('Safety', [30, 64, 64, 82, 96])],
  'strips-extremes': [strip('Both ends', [0, 100])],
  'strips-all-equal': [strip('Equal', [64, 64, 64])],
  'strips-one-point': [strip('Only one', [80])],
  'strips-missing': [strip('Known', [50, 90]), { label: 'Not known', results: [] }]
};
const result = (label: string, pct: number, driving = false) => {
  return { label, pct, yes: null, n: null, lower: null, upper: null, driving };
};
const counted = { label: 'Peterborough', yes: 3, n: 5, pct: 60, lower: 23.1, upper: 88.2, driving: true };
const REPORTS = {
  'reports-typical': [
    { label: 'Desistance', results: [result('Hertfordshire', 94), { ...counted, driving: false }] },
    { label: 'Safety', results: [result('Hertfordshire', 86, true), counted] }
  ],
  'reports-extremes': [{ label: 'Both ends', results: [result('Lowest', 0, true), result('Highest', 100)] }],
  'reports-all-equal': [{ label: 'Equal', results: [result('First', 64), result('Second', 64)] }],
  'reports-one-point': [{ label: 'Only one', results: [counted] }],
  'reports-missing': [
    { label: 'Known', results: [result('Hertfordshire', 94)] },
    { label: 'Not known', results: [] }
  ]
};

describe('the charts of standards', () => {
  for (const [name, rows] of Object.entries(KNOWN)) {
    it(`draw ${name} as agreed`, () => expectGolden(name, pictureOf(drawn(KnownBars, { rows }))));
  }
  for (const [name, rows] of Object.entries(SHARES)) {
    it(`draw ${name} as agreed`, () => expectGolden(name, drawn(RatingShares, { rows })));
  }
  for (const [name, strips] of Object.entries(STRIPS)) {
    it(`draw ${name} as agreed`, () =>
      expectGolden(name, drawn(QuestionStrips, { bands: QUESTION_BANDS, strips })));
  }
  for (const [name, questions] of Object.entries(REPORTS)) {
    it(`draw ${name} as agreed`, () =>
      expectGolden(name, drawn(QuestionReports, { bands: QUESTION_BANDS, questions })));
  }

  it('say it in words where there is nothing to draw', () => {
    expect(drawn(KnownBars, { rows: [] })).toBe('<p>No standard is listed.</p>');
    expect(drawn(RatingShares, { rows: [] })).toBe('<p>No rating is known.</p>');
    expect(drawn(QuestionStrips, { bands: QUESTION_BANDS, strips: [] })).toContain(
      'No result of a key question'
    );
    expect(drawn(QuestionReports, { bands: QUESTION_BANDS, questions: [] })).toContain(
      'No result of a key question'
    );
  });

  it('draw no bar and no share where too few are known, but say what is', () => {
    const markup = drawn(RatingShares, { rows: SHARES['rating-shares-missing'] ?? [] });
    expect(markup).toContain('too few: 2 O, 1 G<');
    expect(markup).not.toMatch(/class="part|class="strong value"/);
  });

  it('fill the strip with the four ratings, worst first, each as wide as its share', () => {
    const parts = ratingStack(share('x', [10, 20, 5, 15], [0, 1]));
    expect(parts.map(({ rating, start, width, label }) => [rating, start, width, label])).toEqual([
      ['Inadequate', 0, 30, 'I 15'],
      ['Requires improvement', 30, 10, 'RI'],
      ['Good', 40, 40, 'G 20'],
      ['Outstanding', 80, 20, 'O 10']
    ]);
    expect(ratingStack(share('x', [0, 0, 0, 0], null))).toEqual([]);
  });

  it('give up letters where a part has no room for them', () => {
    expect(ratingStack(share('x', [1, 99, 0, 0], [0, 1])).map(({ label }) => label)).toEqual(['G 99', '']);
  });
});
