import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../../src/build/read/pdf/flow';
import { paragraphsOf } from '../../../../src/build/read/pdf/paragraphs';
import { block, fragmentsFrom, typed } from './invented';

const known = { leading: () => 1.2, vocabulary: new Set<string>() };
const paragraphs = (...items: Parameters<typeof fragmentsFrom>) =>
  paragraphsOf(1, fragmentsFrom(...items), known).map(
    ({ cells }) => cellWords(cells[0] ?? [], known.vocabulary).text
  );

describe('paragraphs', () => {
  it('join their lines', () => {
    expect(paragraphs(block(['An invented sentence that', 'goes on over two lines.'], 50, 100))).toEqual([
      'An invented sentence that goes on over two lines.'
    ]);
  });

  it('are parted by a gap', () => {
    const items = [
      block(['An invented sentence that', 'ends here.'], 50, 100),
      block(['Another one.'], 50, 130)
    ];
    expect(paragraphs(...items)).toEqual(['An invented sentence that ends here.', 'Another one.']);
  });

  it('are parted where the next word would have fitted', () => {
    expect(paragraphs(block(['Ends here.', 'The next one is much longer than that'], 50, 100))).toHaveLength(
      2
    );
  });

  it('are parted from a heading in larger type', () => {
    expect(paragraphs(typed('A heading', 50, 100, { size: 14 }), block(['with text'], 50, 114))).toHaveLength(
      2
    );
  });

  it('are list items, each without its bullet and with its wrapped lines', () => {
    const first = [typed('•', 50, 100), block(['First item that is long and', 'wraps'], 64, 100)];
    const second = [typed('•', 50, 124), typed('Second item', 64, 124)];
    expect(paragraphs(...first, ...second, typed('Text at the margin again', 50, 136))).toEqual([
      'First item that is long and wraps',
      'Second item',
      'Text at the margin again'
    ]);
  });

  it('keep the number that a list item begins with', () => {
    expect(paragraphs([...typed('1.', 50, 100), ...typed('One thing', 70, 100)])).toEqual(['1. One thing']);
  });
});
