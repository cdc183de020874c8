import { describe, expect, it } from 'vitest';
import { describeCci, groupScores, type CciScore } from '$lib/words/describe-cci';

// All scores here are invented.
const bare = { comment: null, lowest_so_far: null, highest_so_far: null, average_so_far: null };
const criterion: CciScore = { ...bare, level: 'criterion', code: '1.1', label: 'Safeguarding', pct: 71.5 };
const headline: CciScore = {
  level: 'headline',
  code: 'safeguarding',
  label: 'Safeguarding',
  pct: 75,
  comment: 'MINIMUM',
  lowest_so_far: 35,
  highest_so_far: 90,
  average_so_far: 66
};

describe('the scores of a Core Case Inspection in words', () => {
  it('say score, comment as published and range, level by level', () => {
    expect(describeCci([criterion, headline])).toBe(
      'Headline themes: Safeguarding 75 %, MINIMUM improvement required (areas inspected so far: lowest 35 %, average 66 %, highest 90 %). Criteria: 1.1 Safeguarding 71.5 %.'
    );
  });
  it('say only what of the range is printed', () => {
    expect(describeCci([{ ...headline, comment: null, lowest_so_far: null, highest_so_far: null }])).toBe(
      'Headline themes: Safeguarding 75 % (areas inspected so far: average 66 %).'
    );
  });
  it('say that nothing is known where nothing is', () => {
    expect(describeCci([])).toBe('No score of this inspection is known.');
    expect(groupScores([])).toEqual([]);
  });
});
