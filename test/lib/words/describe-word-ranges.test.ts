import { describe, expect, it } from 'vitest';
import { describeWordRanges, readingInWords, type WordFinding } from '$lib/words/describe-word-ranges';

// All findings here are invented.
const finding: WordFinding = {
  section: 'Planning',
  finding: 'Plans reviewed',
  wording: 'one-third',
  wording_says: 'not met',
  met_low_pct: 60,
  met_high_pct: 70,
  not_met_cases: null
};
const counted = { ...finding, wording: 'all but four', wording_says: 'met', not_met_cases: 4 } as const;

describe('the findings of a Short Quality Screening in words', () => {
  it('quote the words before our reading of them, section by section', () => {
    const outcomes = { ...counted, section: 'Outcomes', met_low_pct: null, met_high_pct: null };
    expect(describeWordRanges([finding, outcomes])).toBe(
      'Planning: Plans reviewed: “one-third” not met, read as 60 to 70 % met. Outcomes: Plans reviewed: “all but four” met.'
    );
  });
  it('read a share only where both of its ends are known', () => {
    expect(readingInWords({ ...finding, met_low_pct: 100, met_high_pct: 100 })).toBe('100 %');
    expect(readingInWords({ ...finding, met_low_pct: null })).toBeNull();
  });
  it('say that nothing is known where nothing is', () => {
    expect(describeWordRanges([])).toBe('No finding of this screening is known.');
  });
});
