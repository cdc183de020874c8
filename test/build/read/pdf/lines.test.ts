import { describe, expect, it } from 'vitest';
import { linesOf, mainSize } from '../../../../src/build/read/pdf/lines';
import { block, typed } from './invented';

describe('lines', () => {
  it('are counted from the top and read from the left, whatever the order in the file', () => {
    const items = [...typed('below', 50, 112), ...typed('right', 200, 100.8), ...typed('left', 50, 100)];
    const lines = linesOf(items).map(({ number, items }) => [
      number,
      items.map(({ text }) => text).join(' ')
    ]);
    expect(lines).toEqual([
      [1, 'left right'],
      [2, 'below']
    ]);
  });

  it('stay apart when they stand close', () => {
    expect(linesOf(block(['one', 'two', 'three'], 50, 100, 9))).toHaveLength(3);
  });

  it('do not take in small type between them', () => {
    expect(
      linesOf([...typed('295', 50, 100, { size: 24 }), ...typed('label', 120, 95, { size: 8 })])
    ).toHaveLength(2);
  });

  it('have the size that most of their letters have', () => {
    expect(mainSize([...typed('a long text', 50, 100), ...typed('9', 120, 100, { size: 20 })])).toBe(10);
    expect(mainSize([])).toBe(0);
  });
});
