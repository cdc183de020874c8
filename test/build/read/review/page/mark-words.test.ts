import { describe, expect, it } from 'vitest';
import { markValue, shorten } from '../../../../../src/build/read/review/page/mark-words';

const marked = (words: string, value: string) =>
  markValue(words, value)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('the value within its words', () => {
  it.each([
    ['The rating is good, all in all', 'Good', 'The rating is [good], all in all'],
    ['8 of 88 cases, 1.8 and 8,000', '8', '[8] of 88 cases, 1.8 and 8,000'],
    ['111,018 children', '111018', '[111,018] children'],
    ['in eight cases', '8', 'in [eight] cases'],
    ['Published on 10 December 2099.', '2099-12-10', 'Published on [10 December 2099].'],
    ['Published December 2099', '2099-12-10', 'Published [December 2099]'],
    ['from 17 to 20 August 2099', '2099-08-17/2099-08-20', 'from [17 to 20 August 2099]'],
    ['Barking and Dagenham', 'barking-and-dagenham', '[Barking and Dagenham]'],
    ['goodness', 'Good', 'goodness'],
    ['no such thing', '', 'no such thing'],
    ['a (b) c', '(b)', 'a [(b)] c']
  ])('“%s” for “%s”', (words, value, result) => {
    expect(marked(words, value)).toBe(result);
  });
  it('is shown with its surroundings where words are many, cut at whole words', () => {
    const words = `${'before '.repeat(60)}Good${' after'.repeat(60)}`;
    const { pieces, cut } = shorten(markValue(words, 'Good'), 20);
    expect(cut).toBe(true);
    expect(pieces.map(({ text }) => text).join('')).toBe('… before before Good after after after …');
    expect(shorten(markValue('all Good', 'Good'), 20).cut).toBe(false);
  });
});
