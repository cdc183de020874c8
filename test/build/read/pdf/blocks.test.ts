import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../src/build/read/pdf/blocks';
import { block, drawn, typed } from './invented';

const HEAD = 'Inspection of invented services';
const note = (mark: string, y: number, text: string) => [
  ...typed(mark, 50, y - 3, { size: 5 }),
  ...typed(text, 55, y, { size: 8 })
];

describe('the content of pages', () => {
  it('has no running heads, and its lines are counted with them', () => {
    const pages = [1, 2, 3].map((page) =>
      drawn(page, [...typed(HEAD, 50, 30), ...typed(`Sentence number ${page}.`, 50, 90 + page * 20)])
    );
    const { blocks } = contentOf(pages);
    expect(blocks.map(({ page, line, cells }) => [page, line, ...cells])).toEqual([
      [1, 2, 'Sentence number 1.'],
      [2, 2, 'Sentence number 2.'],
      [3, 2, 'Sentence number 3.']
    ]);
  });

  it('has a footnote that goes on overleaf as one, and a paragraph around it as one', () => {
    const first = drawn(1, [
      ...block(['The invented sentence goes on and'], 50, 100),
      ...note('1', 700, 'An invented note that')
    ]);
    const second = drawn(2, [
      ...block(['ends here, in this invented report.'], 50, 100),
      ...typed('ends here too.', 50, 690, { size: 8 }),
      ...note('2', 702, 'Another note.')
    ]);
    const { blocks, footnotes } = contentOf([first, second]);
    expect(footnotes).toEqual([
      { mark: '1', text: 'An invented note that ends here too.', page: 1, line: 2 },
      { mark: '2', text: 'Another note.', page: 2, line: 3 }
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'footnote', 'footnote']);
    expect(blocks[0]?.cells).toEqual([
      'The invented sentence goes on and ends here, in this invented report.'
    ]);
  });

  it('keeps small text at the foot that is no note', () => {
    const { blocks, footnotes } = contentOf([
      drawn(1, [
        ...block(['A sentence of the invented report.'], 50, 100),
        ...typed('Source: invented.', 50, 700, { size: 8 })
      ])
    ]);
    expect(footnotes).toEqual([]);
    expect(blocks.map(({ cells }) => cells[0])).toContain('Source: invented.');
  });

  it('is nothing for no pages', () => {
    expect(contentOf([])).toEqual({ blocks: [], footnotes: [] });
  });
});
