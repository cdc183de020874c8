import { describe, expect, it } from 'vitest';
import { settleRaised } from '../../../../src/build/read/pdf/raised';
import { tidy, wordsOf } from '../../../../src/build/read/pdf/words';
import { typed } from './invented';

describe('the words of a line', () => {
  it('are parted by one space, and not where items touch', () => {
    expect(wordsOf([...typed('Requires', 50, 100), ...typed('improvement', 95, 100)]).text).toBe(
      'Requires improvement'
    );
    expect(wordsOf([...typed('bold', 50, 100), ...typed('ness', 70.5, 100)]).text).toBe('boldness');
  });

  it('lose raised marks, which stand beside them', () => {
    const items = settleRaised([
      ...typed('safe', 50, 100),
      ...typed('15', 70, 96, { size: 6 }),
      ...typed('and well', 78, 100)
    ]);
    expect(wordsOf(items)).toEqual({ text: 'safe and well', marks: ['15'] });
  });

  it('keep a mark that looks like the rest, as it cannot be told', () => {
    expect(wordsOf(typed('64%20', 50, 100))).toEqual({ text: '64%20', marks: [] });
  });

  it('lose superscript digits, which must not become part of a number', () => {
    expect(wordsOf(typed('64%²⁰ of them³', 50, 100))).toEqual({ text: '64% of them', marks: ['20', '3'] });
    expect(wordsOf(typed('12 km²', 50, 100))).toEqual({ text: '12 km²', marks: [] });
  });

  it('have ligatures spelt out, accents composed and nothing else changed', () => {
    expect(tidy('o\uFB03ce  of\u00A0Gwy\u0302r ½ … ☆')).toBe('office of Gwŷr ½ … ☆');
  });
});
