import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/build/read/source';
import { joinLines } from '../../../../src/build/read/text/join-lines';

const text = (words: string, line: number, mark?: string): Block => ({
  kind: 'text',
  cells: [words],
  marks: [mark === undefined ? [] : [mark]],
  page: null,
  line
});
/** Joins lines that stand right under each other; an empty one parts those around it. */
function join(...lines: string[]): string[] {
  const blocks = lines.flatMap((words, i) => (words === '' ? [] : [{ words, line: i + 1 }]));
  const joined = joinLines(
    blocks.map(({ words, line }) => text(words, line)),
    blocks.map(({ line }) => line > 1 && lines[line - 2] !== '')
  );
  return joined.map(({ cells }) => cells.join(' '));
}
const LONG = 'A line of prose that is as wide as the page lets it be, and that goes';

describe('lines right under each other', () => {
  it('are one paragraph where the second begins in lower case', () => {
    expect(join(LONG, 'on here.')).toEqual([`${LONG} on here.`]);
    expect(join('A line of twenty-six chars', 'goes on.')).toHaveLength(1);
    expect(join('A line of twenty-two one', 'goes on.')).toHaveLength(2);
  });
  it('are one paragraph where the first is wide and has no end', () => {
    expect(join(LONG, 'Nowhere and back.')).toHaveLength(1);
    expect(join(`${LONG}.`, 'Nowhere and back.')).toHaveLength(2);
    expect(join('A short line', 'Nowhere and back.')).toHaveLength(2);
  });
  it('are parted before items, codes and figures', () => {
    for (const next of [
      '- an item',
      '1. an item',
      '(2) an item',
      'b) an item',
      '2.1. a standard',
      '295',
      '43%'
    ])
      expect(join(LONG, next)).toHaveLength(2);
    expect(join(LONG, '(in brackets) it goes on')).toHaveLength(1);
  });
  it('are joined without a space at a hyphen', () => {
    expect(join('A line of prose that ends with a well-', 'known word.')).toEqual([
      'A line of prose that ends with a well-known word.'
    ]);
  });
  it('are joined to the line right above them, not to an earlier one', () => {
    expect(join('First of all', '', LONG, 'on here.')).toEqual(['First of all', `${LONG} on here.`]);
  });
  it('may be many', () => {
    expect(join(LONG, 'over', 'and over again.')).toEqual([`${LONG} over and over again.`]);
  });
});

describe('lines that a gap parts', () => {
  it('are two paragraphs, unless the first breaks off and the second goes on in lower case', () => {
    expect(join(LONG, '', 'Nowhere and back.')).toHaveLength(2);
    expect(join(`${LONG}.`, '', 'and back.')).toHaveLength(2);
    expect(join('A short line', '', 'and back.')).toHaveLength(2);
    expect(join(LONG, '', 'and back.')).toEqual([`${LONG} and back.`]);
  });
});

describe('a paragraph', () => {
  it('keeps the place of its first line and the marks of all', () => {
    expect(joinLines([text(LONG, 4, '7'), text('on here.', 5, '8')], [false, true])).toEqual([
      { ...text(`${LONG} on here.`, 4), marks: [['7', '8']] }
    ]);
  });
  it('goes on behind a footnote that stands in between', () => {
    const note: Block = { ...text('A note of its own.', 5), kind: 'footnote', marks: [['7']] };
    const [first, second, ...rest] = joinLines(
      [text(LONG, 4), note, text('on here.', 7)],
      [false, false, false]
    );
    expect([first?.cells, second, rest]).toEqual([[`${LONG} on here.`], note, []]);
  });
  it('does not run into a row of a table', () => {
    const row: Block = { ...text('on here', 5), kind: 'row', cells: ['on here', '43%'], marks: [[], []] };
    expect(joinLines([text(LONG, 4), row], [false, true])).toHaveLength(2);
    expect(joinLines([row, text('on here', 6)], [false, true])).toHaveLength(2);
  });
});

describe('a footnote', () => {
  const note: Block = { ...text('A note that is', 4), kind: 'footnote', marks: [['7']] };
  it('takes in the lines right under it, but no item and no line after a gap', () => {
    expect(joinLines([note, text('Wrapped.', 5)], [false, true]).map(({ cells }) => cells)).toEqual([
      ['A note that is Wrapped.']
    ]);
    expect(joinLines([note, text('Wrapped.', 6)], [false, false])).toHaveLength(2);
    expect(joinLines([note, text('a) an item', 5)], [false, true])).toHaveLength(2);
  });
});
