import { describe, expect, it } from 'vitest';
import RatingsFigure from '$lib/ui/trends/RatingsFigure.svelte';
import ScoresFigure from '$lib/ui/trends/ScoresFigure.svelte';
import AreasFigure from '$lib/ui/trends/AreasFigure.svelte';
import { figureTable } from '../../../routes/standards/rendered';
import { drawn } from '../../charts/golden';
import { SLICE } from './slice';

// All numbers here are invented.
const choice = { programme: '0-36', place: 0, period: 'year' } as const;

describe('what is missing in the tables of ratings and scores', () => {
  it('is a share of few where there are ratings, and a rating where there is none', () => {
    const shareIn = (place: number) => {
      const markup = drawn(RatingsFigure, { slice: SLICE, choice: { ...choice, place } });
      return figureTable(markup, 'ratings-by-period')?.map((row) => [row[6], row[7]]);
    };
    expect(shareIn(3)).toContainEqual(['2', 'too few for a share']);
    expect(shareIn(4)).toContainEqual(['0', 'no rating found']);
  });

  it('is the lowest and highest score only where none was found, the median where too few were', () => {
    const rows = figureTable(
      drawn(ScoresFigure, { slice: SLICE, choice: { ...choice, place: 3 } }),
      'scores-by-year'
    );
    const none = rows?.find(([, , found]) => found === '0');
    expect(none?.slice(3)).toEqual(['none found', 'too few', 'too few', 'too few', 'none found']);
  });
});

describe('the table of areas', () => {
  it('leaves England out of the areas, which stand region by region, whatever order the slice has', () => {
    const rows = figureTable(drawn(AreasFigure, { slice: SLICE, programme: '0-36' }), 'ratings-by-region');
    expect(rows?.map(([area]) => area)).toEqual(['London', 'Wales', 'Kent']);
  });
});
