import { describe, expect, it } from 'vitest';
import { pointsToNextBand, scoreBandWords } from '$lib/words/points-to-next-band';
import { yjs2021, yos2018 } from '../rules/real';

describe('points to the next band, in words', () => {
  it('of 17: two below Good, ten to lose', () => {
    expect(pointsToNextBand(yjs2021, 17)).toEqual({
      short: '2 points below Good (19)',
      sentences: [
        'A score of 17 of 36 lies in the band of Requires improvement.',
        'It is 2 points below Good, which begins at 19.',
        'It could lose 10 points and stay Requires improvement; 11 points fewer would be Inadequate.'
      ]
    });
  });

  it('at an edge: no point to lose, and 4.1 in the way of Outstanding only where there is a 4.1', () => {
    expect(pointsToNextBand(yjs2021, 30).sentences[1]).toBe(
      'It is 1 point below Outstanding, which begins at 31, and 4.1 Resettlement policy and provision must not be Inadequate.'
    );
    expect(pointsToNextBand(yos2018, 30).sentences[1]).toBe(
      'It is 1 point below Outstanding, which begins at 31.'
    );
    expect(pointsToNextBand(yos2018, 31)).toMatchObject({
      short: 'in the highest band',
      sentences: [
        'A score of 31 of 36 lies in the band of Outstanding.',
        'No band lies above it.',
        'It has no point to lose: 1 point fewer would be Good.'
      ]
    });
    expect(pointsToNextBand(yos2018, 0).sentences[2]).toBe('No band lies below it.');
  });

  it('of a rating alone: the band it stands for, which 4.1 may stretch', () => {
    expect(scoreBandWords(yos2018, 'Good')).toBe(
      'Good stands for a score from 19 to 30 of 36; which of these it was is not known.'
    );
    expect(scoreBandWords(yjs2021, 'Good')).toContain(
      ', or more if 4.1 Resettlement policy and provision was rated Inadequate;'
    );
  });
});
