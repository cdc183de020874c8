import { describe, expect, it } from 'vitest';
import RatingBars from '$lib/charts/RatingBars.svelte';
import type { RatingBarRow } from '$lib/words/describe-rating-bars';
import { drawn, expectGolden } from './golden';
import { pictureOf } from './picture-of';

// All counts and intervals here are invented.
const row = (label: string, counts: number[], more: Partial<RatingBarRow> = {}): RatingBarRow => ({
  label,
  counts,
  notFound: 0,
  lower: 0.3,
  upper: 0.8,
  ...more
});
const none = { lower: null, upper: null };

const PICTURES: Record<string, (RatingBarRow | { heading: string })[]> = {
  'rating-bars-typical': [
    { heading: 'One programme' },
    row('2019', [1, 10, 8, 2], { lower: 0.324, upper: 0.717 }),
    row('2020', [3, 14, 6, 0], { notFound: 2, lower: 0.535, upper: 0.875 }),
    { heading: 'Another' },
    row('2021', [2, 4, 5, 0])
  ],
  'rating-bars-one': [row('2019', [0, 1, 0, 0], { lower: 0.207, upper: 1 })],
  'rating-bars-all-equal': [row('2019', [5, 5, 5, 5]), row('2020', [5, 5, 5, 5])],
  'rating-bars-extremes': [
    row('All at the top', [40, 0, 0, 0], { lower: 0.912, upper: 1 }),
    row('All at the bottom', [0, 0, 0, 40], { lower: 0, upper: 0.088 }),
    row('One against many', [1, 100, 1, 1], { lower: 0.932, upper: 0.995 })
  ],
  'rating-bars-missing': [
    row('Nothing found', [0, 0, 0, 0], none),
    row('Inspected, no rating found', [0, 0, 0, 0], { ...none, notFound: 3 }),
    row('2020', [0, 2, 0, 0], { notFound: 1, lower: 0.342, upper: 1 })
  ]
};

describe('RatingBars', () => {
  it.each(Object.keys(PICTURES))('draws %s as it did before', (name) => {
    expectGolden(name, pictureOf(drawn(RatingBars, { items: PICTURES[name] ?? [] })));
  });

  it('says that nothing was found instead of drawing an empty picture', () => {
    const markup = drawn(RatingBars, { items: [] });
    expect(markup).toContain('No inspection was found.');
    expect(markup).not.toContain('<svg');
  });

  it('gives a rating that nobody was given no part, and a bar without ratings no interval', () => {
    const parts = (items: RatingBarRow[]) =>
      pictureOf(drawn(RatingBars, { items })).match(/class="part /g)?.length ?? 0;
    expect(parts([row('2019', [0, 1, 0, 3])])).toBe(2);
    expect(parts([row('2019', [0, 0, 0, 0], none)])).toBe(0);
    expect(pictureOf(drawn(RatingBars, { items: [row('2019', [0, 0, 0, 0], none)] }))).not.toContain(
      'class="interval'
    );
  });

  it('says in words what it draws, with what was not found outside the shares', () => {
    const markup = drawn(RatingBars, { items: PICTURES['rating-bars-typical'] ?? [] });
    expect(markup).toContain(
      '2020: 3 Outstanding, 14 Good and 6 Requires improvement; Good or better 17 of 23 (74 %), 95 % interval 54 to 88 %; no rating was found for 2 inspections.'
    );
  });
});
