import { describe, expect, it } from 'vitest';
import { RATING_COLUMNS, ratingPlace } from '$lib/charts/layout/rating-columns';
import RatingChanges from '$lib/charts/RatingChanges.svelte';
import { RATINGS } from '$lib/data/words';
import type { Change } from '$lib/words/rating-changes';
import { drawn, expectGolden } from './golden';

// All pairs here are invented.
const pair = (
  service: string,
  from_rating: Change['from_rating'],
  to_rating: Change['to_rating']
): Change => ({
  service,
  from_rating,
  to_rating,
  from_published: '2018-12',
  to_published: '2021-09',
  months_least: 33,
  months_most: 33,
  standards: 'same'
});
const PICTURES: Record<string, Change[]> = {
  'changes-empty': [],
  'changes-one-point': [pair('Newtown', 'Requires improvement', 'Good')],
  'changes-all-equal': [pair('Newtown', 'Good', 'Good'), pair('Oldtown', 'Good', 'Good')],
  'changes-extremes': [
    pair('Worcestershire and Herefordshire', 'Inadequate', 'Outstanding'),
    pair('Oldtown', 'Outstanding', 'Inadequate')
  ],
  'changes-missing': [
    { ...pair('Newtown', 'Good', 'Outstanding'), to_published: '2021', months_least: 25, months_most: 36 }
  ]
};

describe('the picture of re-inspections', () => {
  for (const [name, pairs] of Object.entries(PICTURES)) {
    it(`draws ${name} as agreed`, () => expectGolden(name, drawn(RatingChanges, { pairs })));
  }
  it('points an arrow from before to after, and none where nothing moved', () => {
    const tips = (name: string) =>
      drawn(RatingChanges, { pairs: PICTURES[name] ?? [] }).match(/class="tip"/g)?.length ?? 0;
    expect(['changes-extremes', 'changes-all-equal'].map(tips)).toEqual([2, 0]);
  });
  it('says in words what it draws', () => {
    expect(drawn(RatingChanges, { pairs: PICTURES['changes-missing'] ?? [] })).toContain(
      'Newtown: Good (December 2018), then Outstanding (2021), 25 to 36 months later, one rating higher.'
    );
  });
});

describe('columns of the ratings', () => {
  it('are of one width, worst first, and hold their marks in the middle', () => {
    expect(RATING_COLUMNS.map(({ rating }) => rating)).toEqual([...RATINGS]);
    expect(RATING_COLUMNS.map(({ at }) => at)).toEqual([12.5, 37.5, 62.5, 87.5]);
    for (const { rating, at } of RATING_COLUMNS) expect(ratingPlace(rating)).toBe(at);
  });
});
