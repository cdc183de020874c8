import { describe, expect, it } from 'vitest';
import { RATINGS } from '$lib/data/words';
import type { RatingChange } from '$lib/queries/rating-change-list';
import { changeGroups, PAIRS_FOR_MATRIX } from '../../../../src/routes/trends/shape/change-view';

// All pairs here are invented.
const pair = (i: number, measured_on: RatingChange['measured_on'] = '0-36'): RatingChange => ({
  measured_on,
  service_id: `s${i}`,
  service: `Service ${i}`,
  standards: measured_on === 'apart' ? 'different' : 'same',
  from_rating: 'Inadequate',
  to_rating: i % 2 ? 'Good' : 'Outstanding',
  from_published: '2018-12',
  to_published: '2021-09',
  from_programme: 'Before',
  to_programme: 'After',
  from_score: null,
  to_score: null,
  from_score_basis: null,
  to_score_basis: null,
  from_source: 'report',
  to_source: 'report',
  to_kind: 'single',
  to_inspection_id: `i${i}`,
  months_least: 33,
  months_most: 33
});
const pairs = (n: number, on?: RatingChange['measured_on']) =>
  Array.from({ length: n }, (_, i) => pair(i, on));
const cellsOf = (changes: readonly RatingChange[], scale: '0-36' | 'rating') =>
  RATINGS.flatMap((from_rating) =>
    RATINGS.map((to_rating) => ({
      scale,
      from_rating,
      to_rating,
      pairs: changes.filter((one) => one.from_rating === from_rating && one.to_rating === to_rating).length,
      all_pairs: changes.length
    }))
  );

describe('the matrix of re-inspections', () => {
  it('is not drawn for nine pairs and appears by itself with the tenth', () => {
    expect(PAIRS_FOR_MATRIX).toBe(10);
    const [nine, ten] = [pairs(9), pairs(10)];
    expect(changeGroups(nine, cellsOf(nine, '0-36'))[0]?.matrix).toBeNull();
    const matrix = changeGroups(ten, cellsOf(ten, '0-36'))[0]?.matrix;
    expect(matrix?.map(({ from }) => from)).toEqual([...RATINGS].reverse());
    expect(matrix?.at(-1)?.counts.map(({ pairs: n }) => n)).toEqual([5, 5, 0, 0]);
    expect(matrix?.flatMap(({ counts }) => counts).reduce((sum, { pairs: n }) => sum + n, 0)).toBe(10);
  });

  it('takes another threshold where it is given one', () => {
    const two = pairs(2);
    expect(changeGroups(two, cellsOf(two, '0-36'), 2)[0]?.matrix).not.toBeNull();
  });

  it('never holds pairs by different standards, nor those of another scale', () => {
    const apart = pairs(12, 'apart');
    expect(changeGroups(apart, cellsOf([], '0-36'))).toEqual([{ scale: '0-36', pairs: [], matrix: null }]);
    const since = pairs(10, 'rating');
    const groups = changeGroups(
      [...pairs(3), ...since],
      [...cellsOf(pairs(3), '0-36'), ...cellsOf(since, 'rating')]
    );
    expect(groups.map(({ scale, pairs: own, matrix }) => [scale, own.length, matrix !== null])).toEqual([
      ['0-36', 3, false],
      ['rating', 10, true]
    ]);
  });
});
