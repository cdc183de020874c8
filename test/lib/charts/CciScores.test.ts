import { describe, expect, it } from 'vitest';
import CciScores from '$lib/charts/CciScores.svelte';
import type { CciScore } from '$lib/words/describe-cci';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All scores here are invented.
const score = (
  level: CciScore['level'],
  label: string,
  pct: number,
  more: Partial<CciScore> = {}
): CciScore => ({
  level,
  code: level === 'headline' ? 'code' : '1.1',
  label,
  pct,
  comment: null,
  lowest_so_far: null,
  highest_so_far: null,
  average_so_far: null,
  ...more
});
const range = (lowest_so_far: number, average_so_far: number | null, highest_so_far: number) => ({
  lowest_so_far,
  average_so_far,
  highest_so_far
});
const headline = (label: string, pct: number, more: Partial<CciScore> = {}) =>
  score('headline', label, pct, more);

const PICTURES: Record<string, CciScore[]> = {
  'cci-typical': [
    headline('Safeguarding', 75, { comment: 'MINIMUM', ...range(35, 66, 90) }),
    headline('Risk of Harm to others', 64, { comment: 'MODERATE', ...range(36, 61, 85) }),
    score('section', 'Assessment and planning', 71),
    score('criterion', 'Risk of Harm to others', 69, { comment: 'SUBSTANTIAL' })
  ],
  'cci-one-headline': [headline('Safeguarding', 45)],
  'cci-extremes': [
    headline('Lowest of all', 0, { comment: 'DRASTIC', ...range(0, 50, 100) }),
    headline('Highest of all', 100, range(0, 97, 100)),
    headline(
      'Between close ends, with a label that runs on for longer than a line can hold',
      62,
      range(61, 62, 64)
    )
  ],
  'cci-missing': [
    headline('Range without average', 50, range(40, null, 70)),
    headline('Average alone', 50, { average_so_far: 60.5 }),
    headline('Nothing more', 50)
  ]
};

describe('the scores of a Core Case Inspection', () => {
  for (const [name, scores] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, pictureOf(drawn(CciScores, { scores }))));
  }
  it('heads the levels only where there is more than one', () => {
    expect(drawn(CciScores, { scores: PICTURES['cci-typical'] ?? [] })).toContain('Headline themes</text>');
    expect(drawn(CciScores, { scores: PICTURES['cci-missing'] ?? [] })).not.toContain(
      'Headline themes</text>'
    );
  });
  it('has a key only where a range is drawn', () => {
    const key = 'Areas so far: lowest, average, highest';
    expect(drawn(CciScores, { scores: PICTURES['cci-typical'] ?? [] })).toContain(key);
    expect(drawn(CciScores, { scores: PICTURES['cci-one-headline'] ?? [] })).not.toContain(key);
  });
  it('never uses the colours of ratings', () => {
    for (const scores of Object.values(PICTURES)) {
      expect(drawn(CciScores, { scores })).not.toMatch(/outstanding|good|requires-improvement|inadequate/);
    }
  });
  it('says so where no score is known', () => {
    expect(drawn(CciScores, { scores: [] })).toBe('<p>No score of this inspection is known.</p>');
  });
});
