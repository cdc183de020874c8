import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/build/read/text/read-text';
import { UnreadableFile } from '../../../../src/build/read/source';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readText('a.txt', bytes(text));
const cells = (text: string) => read(text).blocks.map((block) => block.cells);

describe('a line of text', () => {
  it('loses its Markdown and HTML signs and keeps its words', () => {
    expect(cells('## **1.2. Staff**\n\n<b>Score:</b> <i>74%</i>\n\n- one *thing*')).toEqual([
      ['1.2. Staff'],
      ['Score: 74%'],
      ['one thing']
    ]);
  });
  it('has cells where tabs, pipes or wide gaps part them, empty ones kept', () => {
    expect(cells('a\tb\n\n| c | d |\n|---|---|\n\nQuestion of two words?      82%\n\n\tonly second')).toEqual(
      [
        ['a', 'b'],
        ['c', 'd'],
        ['Question of two words?', '82%'],
        ['', 'only second']
      ]
    );
  });
  it('gives its footnote marks apart, however they are raised', () => {
    const { blocks, footnotes } = read('Rate¹² per year\tx<sup>3</sup>\n\n¹² Where it is from.\n\n³ More.');
    expect(blocks[0]).toMatchObject({ kind: 'row', cells: ['Rate per year', 'x'], marks: [['12'], ['3']] });
    expect(footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['12', 'Where it is from.'],
      ['3', 'More.']
    ]);
  });
  it('does not take a raised exponent alone for a footnote', () => {
    expect(read('¹² 7').footnotes).toEqual([]);
  });
});

describe('lines of a paragraph', () => {
  it('are joined where they wrap, and keep the place of the first', () => {
    const text =
      'Title\n\nThis is a paragraph of some length that is wrapped\nin the middle and then goes\non.\n\nNext.';
    expect(read(text).blocks.map(({ line, cells: [words] }) => [line, words])).toEqual([
      [1, 'Title'],
      [3, 'This is a paragraph of some length that is wrapped in the middle and then goes on.'],
      [7, 'Next.']
    ]);
  });
  it('are joined over a page break and a footnote', () => {
    const text =
      'The board had been told of what had to be done and that there\n\n¹ A note.\n\nwas a need to do it.';
    expect(cells(text)[0]).toEqual([
      'The board had been told of what had to be done and that there was a need to do it.'
    ]);
  });
  it('are not joined to figures, items or headings', () => {
    expect(
      cells('A label that is long enough to be prose, it seems so\n295\n1. First thing\nb) second')
    ).toHaveLength(4);
  });
});

describe('pages of a text', () => {
  it('are counted where form feeds part them', () => {
    const source = read('one\n\ftwo\n\nthree');
    expect(source.pages).toBe(2);
    expect(source.blocks.map(({ page, line }) => [page, line])).toEqual([
      [1, 1],
      [2, 1],
      [2, 3]
    ]);
  });
  it('are none without', () => {
    expect([read('one').pages, read('one').blocks[0]?.page]).toEqual([null, null]);
  });
});

describe('a file that is no such text', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['no-text', bytes(' \n\n\t')],
    ['not-a-report-format', new Uint8Array([0x41, 0xff, 0xfe])],
    ['too-large', new Uint8Array(20_000_001).fill(65)]
  ])('is refused: %s', (reason, content) => {
    expect(() => readText('a.txt', content)).toThrow(UnreadableFile);
    try {
      readText('a.txt', content);
    } catch (error) {
      expect(error).toMatchObject({ reason });
      expect((error as Error).message).toContain('a.txt');
    }
  });
});
