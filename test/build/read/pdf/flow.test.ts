import { describe, expect, it } from 'vitest';
import { finished, flowBlock } from '../../../../src/build/read/pdf/flow';
import { block, fragmentsFrom, typed } from './invented';

const none = new Set<string>();

describe('a block', () => {
  it('has the lines of each cell joined, and the first of all its lines', () => {
    const [left, right] = [
      fragmentsFrom(block(['two', 'lines'], 50, 112)),
      fragmentsFrom(typed('x', 300, 90), typed('82%', 300, 100))
    ];
    const flow = flowBlock('row', 3, [[...left].reverse(), right.slice(1)], []);
    expect(finished(flow, none)).toEqual({
      kind: 'row',
      page: 3,
      line: 1,
      cells: ['two lines', '82%'],
      marks: [[], []]
    });
  });

  it('loses its bullet and keeps its number', () => {
    const text = (words: string) =>
      finished(flowBlock('text', 1, [fragmentsFrom(typed(words, 50, 100))], []), none).cells[0];
    expect(text('• Item')).toBe('Item');
    expect(text('– Item')).toBe('Item');
    expect(text('2.1. Heading')).toBe('2.1. Heading');
    expect(text('–5%')).toBe('–5%');
  });

  it('has a small number that wrapped onto a line of its own as a mark', () => {
    const lines = fragmentsFrom(typed('Is it good?', 50, 100), typed('10', 50, 112, { size: 6 }));
    expect(finished(flowBlock('text', 1, [lines], []), none)).toMatchObject({
      cells: ['Is it good?'],
      marks: [['10']]
    });
  });

  it('of a footnote has its mark beside its words', () => {
    const note = {
      ...flowBlock('footnote', 1, [fragmentsFrom(typed('7 Invented', 50, 100))], []),
      mark: '7'
    };
    expect(finished(note, none)).toMatchObject({ cells: ['Invented'], marks: [['7']] });
  });
});
