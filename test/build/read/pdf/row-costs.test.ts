import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../../src/build/read/pdf/bands';
import { columnsOf, widened } from '../../../../src/build/read/pdf/columns';
import type { Item, Rules } from '../../../../src/build/read/pdf/geometry';
import { isValue, rowsOf } from '../../../../src/build/read/pdf/row-costs';
import { block, fragmentsFrom, NO_RULES, typed } from './invented';

function rows(items: readonly (readonly Item[])[], rules: Rules = NO_RULES): number[] {
  const bands = bandsOf(fragmentsFrom(...items));
  const columns = widened(columnsOf(bands), bands);
  return rowsOf({ bands, columns, rules, leading: 1.2 }).map(({ from, to }) => to - from);
}

describe('a value', () => {
  it.each(['82%', '£1,948,304', '295', '–', 'Good', 'Requires improvement', 'n/a', '3 years'])(
    'may be "%s"',
    (text) => {
      expect(isValue(text)).toBe(true);
    }
  );

  it('is not a sentence', () => {
    expect(isValue('Good work was done')).toBe(false);
    expect(isValue('12 of the cases')).toBe(false);
  });
});

describe('rows', () => {
  it('are parted between two values, whatever the gaps', () => {
    const items = [
      block(['Staff', 'Data', 'Policy'], 50, 100),
      block(['Good', 'Good', 'Inadequate'], 300, 100)
    ];
    expect(rows(items)).toEqual([1, 1, 1]);
  });

  it('hold the lines of a cell that stand closer than rows do', () => {
    const items = [
      block(['the first of the invented labels', 'and its end'], 50, 100),
      block(['the second of the invented labels', 'and its end'], 50, 132),
      [...typed('2', 300, 100), ...typed('3', 300, 132)]
    ];
    expect(rows(items)).toEqual([2, 2]);
  });

  it('hold what lies between rules, though it begins anew', () => {
    const across = [92, 128, 152].map((y) => ({ x: 45, right: 330, y }));
    const items = [
      block(['Staff.', 'Partners.', 'Data.'], 50, 100),
      typed('2', 300, 100),
      typed('Total.', 50, 140),
      typed('3', 300, 140)
    ];
    expect(rows(items, { across, upright: [] })).toEqual([3, 1]);
  });

  it('do not mix sizes of type in a cell', () => {
    expect(
      rows([typed('Heading', 50, 100, { size: 12 }), typed('Staff', 50, 114), typed('Good', 300, 114)])
    ).toEqual([1, 1]);
  });
});
