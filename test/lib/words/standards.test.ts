import { describe, expect, it } from 'vitest';
import { alikeInWords, completeFinding } from '$lib/words/complete-sets';
import { describeKnown, knownFinding } from '$lib/words/describe-known';
import { betterPct, lowestCaveat, lowestShare, type RatingShare } from '$lib/words/describe-rating-shares';
import { tallyInLetters, tallyInWords } from '$lib/words/rating-tally';
import { gapAnswer, gapNeed } from '$lib/words/standard-gaps';
import { knownCaveat, standardLede, standardStanding } from '$lib/words/standard-standing';

// All counts and results here are invented.
const NONE = { outstanding: 0, good: 0, requires_improvement: 0, inadequate: 0, not_rated: 0 };
const share = (label: string, good: number, rest: number, lower: number, upper: number): RatingShare => {
  const known = good + rest;
  return { ...NONE, label, good, inadequate: rest, known, inspected: known, whole: true, lower, upper };
};
const gap = (programme: string, known: number, needed: number) => ({
  ...{ programme_id: programme, programme, min_known_pct: 80 },
  ...{ inspected: 10, standards: 12, wanted: 120, known, needed }
});

describe('the ratings that are known', () => {
  it('are listed best first, with what was not rated last, and none as none', () => {
    expect(
      tallyInWords({ ...NONE, inspected: 9, known: 4, outstanding: 1, inadequate: 2, not_rated: 1 })
    ).toBe('1 Outstanding, 2 Inadequate and 1 not rated');
    expect(tallyInWords({ ...NONE, inspected: 9, known: 0 })).toBe('none');
    expect(tallyInLetters({ ...NONE, inspected: 9, known: 3, good: 1, requires_improvement: 2 })).toBe(
      '1 G, 2 RI'
    );
    expect(tallyInLetters({ ...NONE, inspected: 9, known: 0 })).toBe('none known');
  });

  it('stand with how many more a share would take', () => {
    const row = {
      ...NONE,
      inspected: 61,
      known: 9,
      good: 9,
      whole: false,
      min_known: 6,
      min_known_pct: 80,
      needed: 40
    };
    expect(standardStanding(row)).toBe(
      '9 of 61 ratings are known: 9 Good. Too few for a share: that would take 40 further ratings (80 % of 61).'
    );
    expect(standardStanding({ ...row, inspected: 5, known: 5, needed: 1 })).toMatch(
      /1 further rating \(at least 6 ratings\)\.$/
    );
    expect(standardStanding({ ...row, whole: true })).toBe('9 of 61 ratings are known: 9 Good.');
    expect(standardLede([{ ...row, short: 'standards of 2018' }])).toBe(
      'The rating is known for 9 of 61 inspections by the standards of 2018: too few to say how many services it holds back.'
    );
  });

  it('are no sample where other pages picked them, and leave out what no page says', () => {
    const known = [{ basis: 'report' as const }, { basis: 'other-page' as const }];
    expect(knownCaveat(known, { whole: false, known_otherwise: 3 })).toMatch(
      /^1 of these 2 come from other pages.* no sample\. 3 more ratings are known from a third party’s machine/
    );
    expect(knownCaveat(known.slice(0, 1), { whole: false, known_otherwise: 0 })).toBe('');
  });
});

describe('what it would take to answer the question', () => {
  it('is counted by programme and in all', () => {
    const gaps = [gap('standards of 2018', 20, 76), gap('standards of 2021', 10, 86)];
    expect(gapAnswer(gaps)).toContain(
      'Of the 240 ratings that 20 inspections gave these standards, 30 (13 %)'
    );
    expect(gapNeed(gaps)).toContain(
      '162 further ratings (76 by the standards of 2018 and 86 by the standards of 2021) would have to be read'
    );
  });

  it('is said for the programme that lacks it only, and nothing once nothing is missing', () => {
    const gaps = [gap('standards of 2018', 20, 76), gap('standards of 2021', 100, 0)];
    expect(gapAnswer(gaps)).toMatch(
      /^Open sources do not say yet for the standards of 2018; for the standards of 2021/
    );
    expect(gapNeed(gaps)).toContain('76 further ratings by the standards of 2018 would');
    expect(gapNeed(gaps.slice(1))).toBe('');
    expect(gapAnswer(gaps.slice(1))).toContain('shares are given below');
  });
});

describe('how much is known', () => {
  const row = (label: string, known: number, inspected = 10) => ({
    ...{ label, inspected, known, otherwise: 1, min_known: 6, min_known_pct: 80 },
    whole: known >= 6 && known >= 0.8 * inspected
  });
  it('is found by the best known standard until enough is', () => {
    expect(knownFinding([row('a', 2), row('b', 7)])).toBe(
      'No standard is known for more than 7 of 10 inspections'
    );
    expect(knownFinding([row('a', 2), row('b', 8)])).toBe('Enough is known of 1 of 2 standards');
    expect(knownFinding([row('a', 8), row('b', 9)])).toBe('Enough is known of all 2 standards');
    expect(knownFinding([row('a', 8)])).toBe('a: known for 8 of 10 inspections');
    expect(knownFinding([row('a', 0), row('b', 0)])).toBe('No rating of these standards is known');
  });
  it('is described standard by standard', () => {
    expect(describeKnown([row('a', 2)])).toBe(
      'a: 2 of 10 known, 1 more known in ways that are not counted. Shares are given from 80 % on.'
    );
    expect(describeKnown([row('a', 2, 5)])).toContain('Shares are given from 80 % and 6 ratings on.');
  });
  it('is not enough where all of a few are known, when the rule asks for more', () => {
    expect(knownFinding([row('a', 5, 5), row('b', 9)])).toBe('Enough is known of 1 of 2 standards');
  });
});

describe('the lowest share', () => {
  const low = share('Low', 2, 18, 3, 30);
  const near = share('Near', 6, 14, 15, 52);
  const high = share('High', 19, 1, 76, 99);
  it('is named with its cases and how sure its place is', () => {
    expect(lowestShare([high, near, low], 'standard')).toBe(
      'Good or better least often: Low, 2 of 20 (10 %)'
    );
    expect(lowestCaveat([high, near, low])).toContain('overlaps with 1 of the 2 others');
    expect(lowestCaveat([high, low])).toBe('The 95 % interval of Low lies below those of all others.');
  });
  it('is not named where the intervals of all others overlap with it', () => {
    expect(lowestShare([near, low], 'region')).toBe(
      'No region clearly stands apart: Good or better from 10 % (Low) to 30 % (Near)'
    );
    expect(lowestCaveat([near, low])).toContain('overlaps with that of the other');
  });
  it('is no comparison of one, and none of what is not whole', () => {
    expect(lowestShare([low], 'standard')).toBe('Low: 2 of 20 (10 %) were rated Good or better');
    expect(betterPct({ ...low, whole: false })).toBeNull();
    expect(lowestShare([{ ...low, whole: false }], 'standard')).toBe(
      'Too little is known of any standard for a share'
    );
  });
});

describe('inspections with complete sets', () => {
  const row = (standard_code: string, below_good: number, inadequate: number) => {
    return {
      standard_code,
      name: 'Planning',
      domain_name: 'Court disposals',
      sets: 6,
      below_good,
      inadequate
    };
  };
  it('tell which standard was below Good most often, as no sample', () => {
    expect(completeFinding([row('2.2', 1, 1), row('3.2', 3, 2)], 6)).toBe(
      'In these 6 inspections, not a sample, 3.2 Planning (court disposals) was below Good most often: in 3, 2 of them Inadequate'
    );
    expect(completeFinding([row('2.2', 3, 1), row('3.2', 3, 2)], 6)).toContain(
      'were each below Good most often: in 3'
    );
    expect(completeFinding([row('2.2', 0, 0)], 1)).toBe(
      'In this inspection, not a sample, no standard was below Good'
    );
    expect(completeFinding([], 0)).toBe('Of no inspection are all ratings known');
  });
  it('say nothing of a standard where all its inspection’s ratings are the same', () => {
    expect(alikeInWords(['A', 'B'], 6)).toBe(
      'A and B had the same rating on every standard, so only 4 inspections of the 6 can tell one standard from another.'
    );
    expect(alikeInWords([], 6)).toBe('');
  });
});
