import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '$lib/data/words';
import {
  apartFinding,
  changeInWords,
  changesFinding,
  leftOutInWords,
  monthsInWords,
  moveInWords,
  moveOf,
  revisedInWords,
  scoresInWords,
  type Change
} from '$lib/words/rating-changes';

// All services here are invented.
const pair: Change = {
  service: 'Newtown',
  from_rating: 'Inadequate',
  to_rating: 'Good',
  from_published: '2018-12',
  to_published: '2021-09-03',
  months_least: 33,
  months_most: 33,
  standards: 'same'
};
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe('words for a re-inspection', () => {
  it('name both ratings, both dates, the months and the way', () => {
    expect(changeInWords(pair)).toBe(
      'Newtown: Inadequate (December 2018), then Good (3 September 2021), 33 months later, two ratings higher'
    );
  });
  it('give a span of months where a report is dated by its year, never a number that is not known', () => {
    const year = { ...pair, to_published: '2025', months_least: 73, months_most: 84 };
    expect(monthsInWords(year)).toBe('73 to 84 months');
    expect(changeInWords(year)).toContain('then Good (2025), 73 to 84 months later');
    expect(monthsInWords({ months_least: 1, months_most: 1 })).toBe('1 month');
  });
  it('never call a rating by different standards higher, lower or the same', () => {
    for (const to_rating of RATINGS) {
      const text = changeInWords({ ...pair, to_rating, standards: 'different' });
      expect(text).not.toMatch(/higher|lower|same|better|worse/);
    }
  });
  it('know the way between any two ratings', () => {
    expect(moveInWords('Inadequate', 'Outstanding')).toBe('three ratings higher');
    expect(moveInWords('Good', 'Requires improvement')).toBe('one rating lower');
    expect(moveInWords('Good', 'Good')).toBe('the same rating');
  });
});

describe('the finding on re-inspections', () => {
  it('gives counts that add up to the pairs, whatever they are', () => {
    const rating = fc.constantFrom(...RATINGS);
    const pairs = fc.array(
      fc.record({ from_rating: rating, to_rating: rating }).map((ratings) => ({ ...pair, ...ratings })),
      { minLength: 2 }
    );
    fc.assert(
      fc.property(pairs, (all) => {
        const words = changesFinding(all).replaceAll('none', '0');
        const [of, higher, same, lower] = numbers(words);
        const count = (move: string) =>
          all.filter(({ from_rating, to_rating }) => moveOf(from_rating, to_rating) === move).length;
        expect([of, higher, same, lower]).toEqual([
          all.length,
          count('higher'),
          count('same'),
          count('lower')
        ]);
      }),
      { seed: 4 }
    );
  });
  it('says so where there is none, and of one', () => {
    expect(changesFinding([])).toBe('No service is known to have been rated twice by comparable standards');
    expect(changesFinding([pair])).toBe(
      'Of one re-inspection by comparable standards, 1 ended in a higher rating, none in the same and none in a lower one; the one that rose had been Inadequate, below which there is nothing'
    );
  });
  it('says of pairs by different standards only how many there are and that they are no change', () => {
    const text = apartFinding([pair, pair]);
    expect(numbers(text)).toEqual([2]);
    expect(text).toContain('no change can be read');
    expect(text).not.toMatch(/higher|lower|better|worse/);
  });
  it('names the pairs that cross the change of standard 3.4, and is silent where none does', () => {
    expect(revisedInWords([pair])).toBe('');
    const text = revisedInWords([pair, { ...pair, service: 'Oldtown', standards: 'revised' }]);
    expect(text).toMatch(/^Oldtown was inspected by the standards of 2018/);
    expect(text).toContain('3.4');
  });
});

describe('words for what makes no pair', () => {
  const one = {
    before_service: 'Old Bay',
    service: 'Newtown',
    before_published: '2019-03',
    after_published: '2022',
    before_rating: 'Inadequate',
    after_rating: 'Good'
  } as const;
  it('give the reason with both inspections', () => {
    expect(leftOutInWords({ ...one, reason: 'predecessor' })).toBe(
      'Newtown, Good (2022): the inspection before it was of Old Bay, Inadequate (March 2019), which is another service'
    );
    expect(leftOutInWords({ ...one, reason: 'pilot' })).toContain('an unofficial pilot');
    expect(leftOutInWords({ ...one, reason: 'no-rating-found', before_rating: null })).toBe(
      'Newtown, Good (2022): one of the two ratings was not found; the inspection before it: no rating found (March 2019)'
    );
  });
});

describe('scores of a pair', () => {
  const none = { from_score: null, to_score: null, from_score_basis: null, to_score_basis: null };
  it('are said with how they are known, zero too, and what was not found is said', () => {
    expect(scoresInWords(none)).toBe('neither found');
    expect(scoresInWords({ ...none, from_score: 0, from_score_basis: 'derived-by-arithmetic' })).toBe(
      '0 of 36 (the score worked out from the ratings, not printed), then not found'
    );
    expect(scoresInWords({ ...none, to_score: 27, to_score_basis: 'report' })).toBe(
      'not found, then 27 of 36'
    );
  });
});
