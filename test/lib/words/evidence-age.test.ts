import { describe, expect, it } from 'vitest';
import { evidenceAge } from '$lib/words/evidence-age';

describe('how old the evidence behind a rating is', () => {
  it('counts from the end of fieldwork, on the newest day of the facts', () => {
    expect(evidenceAge({ fieldworkEnd: '2020-08-20', published: '2020-11-05' }, '2026-01-27')).toEqual({
      from: '2020-08-20',
      atLeast: false,
      age: '5 years and 5 months on 27 January 2026',
      counted: 'the fieldwork (20 August 2020)'
    });
  });

  it('is at least so much where only the publication is known', () => {
    expect(evidenceAge({ fieldworkEnd: null, published: '2020-11-05' }, '2026-01-27')).toMatchObject({
      atLeast: true,
      age: 'at least 5 years and 2 months on 27 January 2026',
      counted: 'publication, as the fieldwork was not found'
    });
  });

  it('is not counted to a day before it, and is nothing without a date', () => {
    expect(evidenceAge({ fieldworkEnd: '2026-02', published: null }, '2026-01-27')?.age).toBe('');
    expect(evidenceAge({ fieldworkEnd: null, published: null }, '2026-01-27')).toBeNull();
  });
});
