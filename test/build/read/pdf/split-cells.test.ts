import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/build/read/pdf/geometry';
import { splitAtGap, splitEverywhere } from '../../../../src/build/read/pdf/split-cells';
import { fragmentsFrom, textsOf, typed } from './invented';

const columns = [
  { x: 50, right: 160 },
  { x: 165, right: 200 }
];
const only = (items: readonly Item[]) => fragmentsFrom(items).slice(0, 1);

describe('a fragment that reaches over two columns', () => {
  it('is parted where no space is drawn between its words', () => {
    const parts = only([...typed('safe and well', 100, 100), ...typed('82%', 165, 100)]);
    expect(textsOf(parts.flatMap((part) => splitAtGap(part, columns)))).toEqual(['safe and well', '82%']);
  });

  it('stays whole when its words stand as in any sentence', () => {
    const prose = only(typed('This sentence goes on over the gap of a table', 50, 100));
    expect(prose.flatMap((part) => splitAtGap(part, columns))).toHaveLength(1);
    expect(prose.flatMap(splitEverywhere)).toHaveLength(1);
  });

  it('stays whole when the odd gap lies within a column', () => {
    const parts = only([...typed('safe and', 60, 100), ...typed('well', 105, 100)]);
    expect(parts.flatMap((part) => splitAtGap(part, columns))).toHaveLength(1);
    expect(parts.flatMap(splitEverywhere)).toHaveLength(2);
  });

  it('keeps its bullet', () => {
    expect(
      only([...typed('•', 50, 100), ...typed('Item of a list', 70, 100)]).flatMap(splitEverywhere)
    ).toHaveLength(1);
  });
});
