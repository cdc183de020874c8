import type { ComponentProps } from 'svelte';
import { describe, expect, it } from 'vitest';
import QuestionDots from '$lib/charts/QuestionDots.svelte';
import { percentBands } from '$lib/charts/layout/percent-bands';
import { placeRows } from '$lib/charts/layout/rows';
import { QUESTION_BANDS, SCORE_BANDS } from './bands';
import { drawn, expectGolden } from './golden';

// All results here are invented.
type Question = ComponentProps<typeof QuestionDots>['questions'][number];
const counted = (
  label: string,
  yes: number,
  n: number,
  lower: number,
  upper: number,
  driving = false
): Question => {
  return { label, yes, n, pct: Math.round((100 * yes) / n), lower, upper, driving };
};
const printed = (label: string, pct: number, driving = false): Question => {
  return { label, pct, yes: null, n: null, lower: null, upper: null, driving };
};
const PICTURES: Record<string, Question[]> = {
  'dots-typical': [
    counted('Supporting the child’s desistance', 4, 5, 37.6, 96.4),
    counted('Keeping the child safe', 3, 5, 23.1, 88.2, true),
    counted('Keeping other people safe', 4, 5, 37.6, 96.4)
  ],
  'dots-missing': [
    printed('Supporting the child’s desistance', 96),
    printed('Keeping the child safe', 69, true)
  ],
  'dots-extremes': [
    counted('Nobody', 0, 11, 0, 25.9, true),
    counted(
      'Everybody, with a label so long that it needs a third and then a fourth line beside its strip',
      11,
      11,
      74.1,
      100
    )
  ],
  'dots-all-equal': [printed('First', 64, true), printed('Second', 64, true)],
  'dots-one-point': [counted('Only one', 1, 1, 20.7, 100, true)],
  'dots-empty': []
};

describe('the dots of key questions', () => {
  for (const [name, questions] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => {
      expectGolden(name, drawn(QuestionDots, { bands: QUESTION_BANDS, questions }));
    });
  }
  it('takes no bands of the overall score for its ground', () => {
    const both = [
      ...SCORE_BANDS.map((band) => ({ ...band, level: 'overall_score' })),
      ...QUESTION_BANDS.map((band) => ({ ...band, level: 'question_pct' }))
    ];
    const questions = PICTURES['dots-typical'] ?? [];
    expect(drawn(QuestionDots, { bands: both, questions })).toBe(
      drawn(QuestionDots, { bands: QUESTION_BANDS, questions })
    );
  });
  it('marks what sets the rating by shape and word', () => {
    const picture = drawn(QuestionDots, { bands: QUESTION_BANDS, questions: PICTURES['dots-typical'] ?? [] });
    expect(picture.match(/<circle/g)).toHaveLength(2);
    expect(picture.match(/<path/g)).toHaveLength(1);
    expect(picture.match(/sets the rating</g)).toHaveLength(1);
  });
});

describe('the ground of the dots', () => {
  it('meets half-way between whole percentages, so that 64 and 65 lie in their own bands', () => {
    const bands = percentBands(QUESTION_BANDS);
    expect(bands.map(({ start, width }) => [start, start + width])).toEqual([
      [0, 49.5],
      [49.5, 64.5],
      [64.5, 79.5],
      [79.5, 100]
    ]);
  });
});

describe('rows', () => {
  const row = (label: string) => ({ label, value: '1' });
  it('lie under each other, headings lower and long labels higher than a row', () => {
    const long = 'A label so long that it needs a third and then a fourth line beside its own strip';
    const { items, height } = placeRows([{ heading: 'Part' }, row('a'), row(long), row('b')], 0.5);
    expect(items.map(({ at }) => at)).toEqual([
      0.5,
      1.2,
      2.2,
      3.2 + 0.4 * ((items[2] as { lines: string[] }).lines.length - 2)
    ]);
    expect(height).toBeCloseTo((items[3]?.at ?? 0) + 1);
    expect(placeRows([], 0.5)).toEqual({ items: [], height: 0.5 });
  });
});
