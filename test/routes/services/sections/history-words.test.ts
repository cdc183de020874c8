import { describe, expect, it } from 'vitest';
import type { ServiceInspection } from '$lib/queries/service-inspections';
import { contentWords, historyTitle } from '../../../../src/routes/services/[id]/sections/history-words';
import { inspection, note, one, standardsOf, theme } from '../shape/history-parts';

// Everything here is invented.
describe('what an entry opens to, in words', () => {
  it('counts its standards, key questions, themes with a judgement, and notes in words', () => {
    expect(contentWords(one({}, [standardsOf('a', 12, 2)]))).toBe('12 of 12 standards and 2 key questions');
    expect(contentWords(one({ themes: [theme('a', 1, 'Good'), theme('a', 2, null)] }))).toBe('1 of 2 themes');
    const outside = standardsOf('a', 0);
    outside.knowledge.depth = 'part';
    expect(contentWords(one({ notes: [note('a', 'x'), note('a', 'y')] }, [outside]))).toBe(
      'a standard outside the score and 2 notes on the report'
    );
  });
});

describe('the title of the timeline', () => {
  const of = (more: Partial<ServiceInspection>) => inspection('x', more);
  it('counts official inspections and programmes, and pilots apart', () => {
    expect(historyTitle([of({})], 'new')).toBe('1 inspection found, under 1 programme');
    expect(historyTitle([of({}), of({ programme_id: 'second' }), of({ kind: 'pilot' })], 'new')).toBe(
      '2 inspections found, under 2 programmes, and 1 unofficial pilot'
    );
  });
  it('says how many were of former services', () => {
    expect(historyTitle([of({}), of({ service_id: 'old' })], 'new')).toBe(
      '2 inspections found, under 1 programme, 1 of them of a former service'
    );
    expect(historyTitle([of({ service_id: 'old' }), of({ service_id: 'older' })], 'new')).toBe(
      '2 inspections found, under 1 programme, all of former services'
    );
  });
});
