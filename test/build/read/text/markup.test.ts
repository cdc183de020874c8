import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../../src/build/read/text/markup';

const cells = (line: string) => plainLine(line).cells;

describe('signs of Markdown and HTML', () => {
  it.each([
    ['### 1. Assessment', ['1. Assessment']],
    ['**Score:** *74%*', ['Score: 74%']],
    ['***both***', ['both']],
    ['- ◇ an item', ['an item']],
    ['• an item', ['an item']],
    ['<p><b>Score:</b></p> <p>74%</p>', ['Score: 74%']],
    ['[a name](https://nowhere.invalid/page) of it', ['a name of it']],
    ['![a picture](picture.png) beside it', ['beside it']],
    ['Bury &amp; Rochdale &lt;both&gt;', ['Bury & Rochdale <both>']],
    ['five * four', ['five * four']],
    ['a < b and c > d', ['a < b and c > d']],
    ['1–2 and x_y', ['1–2 and x_y']]
  ])('go, and words stay: %s', (line, words) => {
    expect(cells(line)).toEqual(words);
  });
  it.each(['|---|:---:|---|', '', '   ', '\t\t', '![a picture](picture.png)'])(
    'alone leave no words: %j',
    (line) => {
      expect(cells(line)).toEqual([]);
    }
  );
});

describe('cells of a line', () => {
  it('are parted by tabs, by pipes, and by gaps of three spaces', () => {
    expect(cells('a\tb\t\tc')).toEqual(['a', 'b', '', 'c']);
    expect(cells('| a |  | c |')).toEqual(['a', '', 'c']);
    expect(cells('a   b')).toEqual(['a', 'b']);
  });
  it('are parted by two spaces only before a value at the end', () => {
    for (const value of ['82%', '82', '8.5 %', 'Good', 'Requires improvement'])
      expect(cells(`Planning  ${value}`)).toEqual(['Planning', value]);
    expect(cells('Planning  of work')).toEqual(['Planning of work']);
    expect(cells('Planning  Good work')).toEqual(['Planning Good work']);
    expect(cells('Planning 82%')).toEqual(['Planning 82%']);
  });
  it('keep an empty first cell, but not an indent', () => {
    expect(cells('\tb')).toEqual(['', 'b']);
    expect(cells('    indented')).toEqual(['indented']);
  });
  it('are not parted by a pipe within words', () => {
    expect(cells('either | or')).toEqual(['either | or']);
  });
});

describe('footnote marks', () => {
  it.each(['Rate¹² per year', 'Rate<sup>12</sup> per year', 'Rate[^12] per year', 'Rate ¹² per year'])(
    'are taken out of the words, however they are raised: %s',
    (line) => {
      expect(plainLine(line)).toEqual({ cells: ['Rate per year'], marks: [['12']], footnote: null });
    }
  );
  it('are kept beside the cell that they stood in', () => {
    expect(plainLine('a¹ b²\tc\td³').marks).toEqual([['1', '2'], [], ['3']]);
  });
  it('at the beginning make the line a footnote, if it has words', () => {
    for (const line of ['¹² A note', '<sup>12</sup> A note', '[^12]: A note', '  ¹² A note'])
      expect(plainLine(line)).toMatchObject({ cells: ['A note'], footnote: '12' });
    expect(plainLine('¹² 43%').footnote).toBeNull();
    expect(plainLine('A note ¹²').footnote).toBeNull();
  });
  it('are not figures that stand on the line', () => {
    expect(plainLine('In 2012 there were 12')).toMatchObject({ marks: [[]], footnote: null });
  });
});
