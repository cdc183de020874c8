import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../src/build/read/pdf/bands';
import type { Item, Rules } from '../../../../src/build/read/pdf/geometry';
import { isInBox, sectionsOf } from '../../../../src/build/read/pdf/tables';
import { block, fragmentsFrom, NO_RULES, typed } from './invented';

const row = (y: number, first: string, second: string, x = 300) => [
  ...typed(first, 50, y),
  ...typed(second, x, y)
];
const sections = (items: readonly (readonly Item[])[], rules: Rules = NO_RULES) =>
  sectionsOf(bandsOf(fragmentsFrom(...items)), rules).map(({ kind, bands }) => [kind, bands.length]);
const PROSE = 'A sentence of the invented report that reaches over the gap between the columns';

describe('a page', () => {
  it('is running text where no line has two cells', () => {
    expect(sections([block([PROSE, 'and ends.'], 50, 100)])).toEqual([['prose', 2]]);
  });

  it('has a table from the first to the last line that fits its columns', () => {
    const items = [
      typed(PROSE, 50, 100),
      row(130, 'Question', '%'),
      block(['Does planning focus', 'on the child?'], 50, 150),
      typed('82%', 300, 162),
      typed(PROSE, 50, 192)
    ];
    expect(sections(items)).toEqual([
      ['prose', 1],
      ['table', 3],
      ['prose', 1]
    ]);
  });

  it('has two tables where a wide gap lies between their rows', () => {
    const items = [100, 115, 130, 190, 205].map((y) => row(y, 'Label', '82%'));
    expect(sections(items)).toEqual([
      ['table', 3],
      ['table', 2]
    ]);
  });

  it('has two tables where the rules at their sides are broken', () => {
    const items = [row(100, 'Age', '63%'), row(120, 'Total', '37%'), row(145, 'Gender', '89%', 250)];
    const side = (top: number, bottom: number) => ({ x: 45, top, bottom, drawn: true });
    expect(sections(items, { across: [], upright: [side(90, 125), side(135, 150)] })).toEqual([
      ['table', 2],
      ['table', 1]
    ]);
    expect(sections(items, { across: [], upright: [side(90, 150)] })).toEqual([['table', 3]]);
  });

  it('keeps the short last line of a paragraph out of the table below it', () => {
    const items = [
      block([PROSE, 'and ends.'], 50, 100),
      row(130, 'Question', '%'),
      row(150, 'Vision?', '82%')
    ];
    expect(sections(items)).toEqual([
      ['prose', 2],
      ['table', 2]
    ]);
  });
});

describe('a box', () => {
  it('reaches as far as an upright rule near its columns does', () => {
    const rules = { across: [], upright: [{ x: 45, top: 90, bottom: 150, drawn: true }] };
    expect(isInBox({ x: 50, right: 320 }, 100, 140, rules)).toBe(true);
    expect(isInBox({ x: 50, right: 320 }, 100, 160, rules)).toBe(false);
    expect(isInBox({ x: 400, right: 500 }, 100, 140, rules)).toBe(false);
  });
});
