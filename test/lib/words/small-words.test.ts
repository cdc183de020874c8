import { describe, expect, it } from 'vitest';
import { MISSING_REASONS, RATINGS } from '$lib/data/words';
import { countOf, listInWords, sentenceCase } from '$lib/words/lists';
import { missingWord } from '$lib/words/missing';
import { ratingLetters } from '$lib/words/ratings';

describe('small words', () => {
  it('has a different word for every way of missing', () => {
    const words = [...MISSING_REASONS, null].map(missingWord);
    expect(words).toEqual(['suppressed', 'not published', 'not applicable', 'not known']);
  });
  it('has different letters for every rating', () => {
    expect(RATINGS.map(ratingLetters)).toEqual(['I', 'RI', 'G', 'O']);
  });
  it('reads lists out', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['Bury'])).toBe('Bury');
    expect(listInWords(['Bury', 'Rochdale'])).toBe('Bury and Rochdale');
    expect(listInWords(['Bury', 'Rochdale', 'Cumbria'])).toBe('Bury, Rochdale and Cumbria');
  });
  it('counts with the right noun', () => {
    expect(countOf(1, 'case')).toBe('1 case');
    expect(countOf(0, 'case')).toBe('0 cases');
    expect(countOf(3, 'child', 'children')).toBe('3 children');
    expect(sentenceCase('suppressed')).toBe('Suppressed');
  });
});
