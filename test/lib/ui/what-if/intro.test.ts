import { describe, expect, it } from 'vitest';
import { introOf, type NewestRating } from '$lib/ui/what-if/intro';
import { whatIsKnown } from '$lib/ui/what-if/what-is-known';
import { barnet, harrow, hertfordshire } from './invented';

/** An invented service whose newest rating is the one on the scale. */
const profile: NewestRating = {
  name: 'Invented',
  latest_id: 'one',
  ruler_id: 'one',
  latest_rating: 'Good',
  latest_published: '2021-12',
  latest_programme: 'Invented programme'
};
const intro = (inspections: Parameters<typeof whatIsKnown>[0], of: Partial<NewestRating> = {}) =>
  introOf(whatIsKnown(inspections, 'invented'), { ...profile, ...of });

describe('what stands before the tool', () => {
  it('is rating, score and date, then how far the next bands are', () => {
    expect(intro([harrow()])).toEqual({
      lead: 'Invented was rated Requires improvement with 17 of 36 points in the report published December 2021.',
      rests: '',
      more: [
        'It is 2 points below Good, which begins at 19.',
        'It could lose 10 points and stay Requires improvement; 11 points fewer would be Inadequate.'
      ],
      notices: []
    });
  });

  it('takes the sum of the twelve ratings where no score is printed', () => {
    expect(intro([hertfordshire()]).lead).toContain(
      'Outstanding with 31 of 36 points, as its twelve ratings add up, in the report'
    );
  });

  it('says what can be said of a score alone, of a rating alone, of nothing', () => {
    const scored = intro([{ ...barnet(), score: 25, scoreBasis: 'third-party-scrape' }]);
    expect(scored.lead).toContain('25 of 36 points (the score from a third-party scrape of the report)');
    expect(scored.more[0]).toContain('6 points below Outstanding');
    expect(intro([barnet()]).more).toEqual([
      'Good stands for a score from 19 to 30 of 36, or more if 4.1 Resettlement policy and provision was rated Inadequate; which of these it was is not known.'
    ]);
    expect(intro([])).toEqual({
      lead: 'No rating of Invented on the 0–36 scale was found in open sources, so what would move it cannot be said.',
      rests: '',
      more: [],
      notices: []
    });
  });

  it('leads with a newer inspection of which less is known, and what its score is or can be', () => {
    const rated = intro([{ ...barnet(), published: '2022-05' }, harrow()]);
    expect(rated.lead).toMatch(
      /^Invented was rated Good in the report published May 2022\. Good stands for a score from 19 to 30 of 36/
    );
    expect(rated.rests).toContain('rests on the last one whose standards are all known');
    expect(rated.more[0]).toMatch(/^Invented was rated Requires improvement with 17 of 36 points .* 2021\.$/);
    expect(rated.more[1]).toContain('2 points below Good');
    const scored = intro([{ ...barnet(), score: 25, published: '2022-05' }, harrow()]);
    expect(scored.lead).toMatch(
      /^Invented was rated Good with 25 of 36 points .*May 2022\. It is 6 points below/
    );
    const { inspection } = barnet();
    const unworded = { ...barnet(), inspection: { ...inspection, overall: null }, score: 25 };
    expect(intro([unworded, harrow()]).lead).toContain('was given 25 of 36 points');
  });

  it('names a newer rating on another scale', () => {
    const [scale] = intro([harrow()], { latest_id: 'two', latest_published: '2025-06-01' }).notices;
    expect(scale).toContain('Its newest rating, Good, published 1 June 2025, is of another programme');
  });

  it('says how ratings are known that were not read in the report, and how counts are', () => {
    const bases = { '1.1': 'derived-by-arithmetic', '1.2': 'third-party-scrape', '1.3': 'report' } as const;
    const [basis, counts] = intro([
      { ...harrow(), bases, countBases: ['only count that fits the percentage'] }
    ]).notices;
    expect(basis).toMatch(
      /^Of its standards’ ratings, 2 of 3 were not read in the report itself: 1 worked out and 1 from a third-party scrape\./
    );
    expect(counts).toContain('the one count that fits the percentage');
    const none = intro([{ ...harrow(), bases: { '1.1': 'derived-by-arithmetic' } }]).notices[0];
    expect(none).toContain('none of the 1 was read in the report itself');
  });
});
