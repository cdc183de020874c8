import { describe, expect, it } from 'vitest';
import { limitSentences } from '$lib/words/limit-sentences';
import { yjs2021, yos2018 } from '../rules/real';

describe('what holds an overall rating back whatever the score', () => {
  it('is resettlement by the standards of 2021, and nothing by those of 2018', () => {
    expect(limitSentences(yjs2021)).toEqual([
      'With 4.1 Resettlement policy and provision rated Inadequate, the overall rating is Good at most, whatever the score.'
    ]);
    expect(limitSentences(yos2018)).toEqual([]);
  });

  it('follows the programme’s own limits', () => {
    const invented = [
      { standardCode: '1.2', whenRated: 'Inadequate', highest: 'Requires improvement' }
    ] as const;
    expect(limitSentences({ ...yos2018, limits: invented })).toEqual([
      'With 1.2 Staff rated Inadequate, the overall rating is Requires improvement at most, whatever the score.'
    ]);
  });
});
