import { describe, expect, it } from 'vitest';
import { arrowColumns, arrowKind, type ArrowType } from '$lib/engine/arrow-column';
import { decodeRows } from '$lib/engine/decode';

/** An Arrow table of one column, as far as it is read. */
const oneColumn = (type: ArrowType, values: unknown[]) => ({
  numRows: values.length,
  schema: { fields: [{ name: 'c', type }] },
  getChildAt: () => ({ get: (row: number) => values[row] })
});
const decode = (type: ArrowType, values: unknown[]) => {
  const table = oneColumn(type, values);
  return decodeRows(arrowColumns(table), table.numRows).map((row) => row['c']);
};
const decimal = (scale: number) => ({ typeId: 7, scale, bitWidth: 128 });
/** A whole number as Arrow holds it: four words, lowest first, two's complement. */
const words = (value: bigint) =>
  Uint32Array.from({ length: 4 }, (_, i) =>
    Number((BigInt.asUintN(128, value) >> BigInt(32 * i)) & 0xffffffffn)
  );

describe('arrowColumns', () => {
  it('reads decimals of either sign by their scale', () => {
    expect(decode(decimal(2), [words(125n), words(-5n), null])).toEqual([1.25, -0.05, null]);
  });

  it('reads a decimal without decimals, as a sum of integers is, as a whole number', () => {
    expect(decode(decimal(0), [words(6n), words(-(2n ** 40n))])).toEqual([6, -(2 ** 40)]);
    expect(() => decode(decimal(0), [words(2n ** 64n)])).toThrow('too big');
  });

  it('reads dates, which come as milliseconds', () => {
    expect(decode({ typeId: 8, unit: 0 }, [0, -86_400_000, null])).toEqual([
      '1970-01-01',
      '1969-12-31',
      null
    ]);
  });

  it('reads integers of 64 bits, and gives those of fewer as they are', () => {
    expect(decode({ typeId: 2, bitWidth: 64 }, [7n, null])).toEqual([7, null]);
    expect(decode({ typeId: 2, bitWidth: 32 }, [7, null])).toEqual([7, null]);
  });

  it('gives text, truth and doubles as they are, and null where there is no value', () => {
    expect(decode({ typeId: 5 }, ['x', '', null])).toEqual(['x', '', null]);
    expect(decode({ typeId: 6 }, [true, false, null])).toEqual([true, false, null]);
    expect(decode({ typeId: 3 }, [0.1, undefined])).toEqual([0.1, null]);
    expect(decode({ typeId: 1 }, [null])).toEqual([null]);
  });

  it.each([
    ['a date in milliseconds', { typeId: 8, unit: 1 }],
    ['a timestamp', { typeId: 10 }],
    ['a list', { typeId: 12 }],
    ['a struct', { typeId: 13 }],
    ['a dictionary', { typeId: -1 }]
  ])('refuses %s by its name', (_, type) => {
    const named = { ...type, toString: () => 'Invented' };
    expect(arrowKind(named)).toEqual({ kind: 'refused', type: 'Invented' });
  });
});
