import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRatingBar } from '$lib/charts/layout/rating-bars';
import { DOT, placeScores } from '$lib/charts/layout/score-dots';
import { percentScale } from '$lib/charts/scales/percent-scale';

const SEED = { seed: 20261122 };

describe('parts of a bar of ratings', () => {
  it('stand best first, side by side, and fill the bar', () => {
    assert(
      property(array(integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 }), (counts) => {
        const parts = placeRatingBar(counts);
        let end = 0;
        for (const { start, width, count } of parts) {
          expect(start).toBeCloseTo(end, 9);
          expect(count).toBeGreaterThan(0);
          end = start + width;
        }
        const rated = counts.reduce((sum, n) => sum + n, 0);
        expect(end).toBeCloseTo(rated === 0 ? 0 : 100, 9);
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(rated);
      }),
      SEED
    );
  });

  it('carry letters and count where there is room, the count alone where there is little, else nothing', () => {
    const labels = placeRatingBar([1, 100, 4, 30]).map(({ rating, label }) => [rating, label.narrow]);
    expect(labels).toEqual([
      ['Outstanding', ''],
      ['Good', 'G 100'],
      ['Requires improvement', ''],
      ['Inadequate', 'I 30']
    ]);
    expect(placeRatingBar([0, 0, 1, 12])[0]?.label.narrow).toBe('1');
  });
});

describe('marks of scores', () => {
  const scale = percentScale(0, 36);
  const scoresOf = (values: number[]) => values.map((value, i) => ({ label: `${i}`, value }));

  it('stand on their values and inside the strip, however many are equal', () => {
    assert(
      property(array(constantFrom(0, 17, 18, 36), { maxLength: 80 }), (values) => {
        for (const { value, at, y } of placeScores(scoresOf(values), scale, 28)) {
          expect(at).toBe(scale(value));
          expect(y).toBeGreaterThanOrEqual(DOT / 2 - 0.01);
          expect(y).toBeLessThanOrEqual(28 - DOT / 2 + 0.01);
        }
      }),
      SEED
    );
  });

  it('of equal value never cover each other while there is room', () => {
    const ys = placeScores(scoresOf([9, 9, 9, 9]), scale, 28).map(({ y }) => y);
    expect(ys).toEqual([3.5, 10.5, 17.5, 24.5]);
  });
});
