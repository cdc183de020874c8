import { describe, expect, it } from 'vitest';
import { pointsToBand } from '$lib/rules/points-to-band';
import { yjs2021 } from './real';

describe('points to the next bands', () => {
  it('are two to Good for 17, and eleven to Inadequate', () => {
    expect(pointsToBand(yjs2021, 17)).toEqual({
      score: 17,
      rating: 'Requires improvement',
      up: { rating: 'Good', min: 19, points: 2 },
      down: { rating: 'Inadequate', max: 6, points: 11 }
    });
  });

  it('lead over each edge and not further, and there is no band beyond the ends', () => {
    for (let score = 0; score <= 36; score++) {
      const { rating, up, down } = pointsToBand(yjs2021, score);
      if (up) {
        expect(pointsToBand(yjs2021, score + up.points).rating).toBe(up.rating);
        expect(pointsToBand(yjs2021, score + up.points - 1).rating).toBe(rating);
      } else expect(rating).toBe('Outstanding');
      if (down) {
        expect(pointsToBand(yjs2021, score - down.points).rating).toBe(down.rating);
        expect(pointsToBand(yjs2021, score - down.points + 1).rating).toBe(rating);
      } else expect(rating).toBe('Inadequate');
    }
  });

  it('refuses a score that lies in no band', () => {
    expect(() => pointsToBand(yjs2021, 37)).toThrow('value 37 lies in no band');
  });
});
