import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawColumn } from '$lib/engine/decode';
import { decodeRows } from '$lib/engine/decode';

const one = (kind: RawColumn['kind'], value: ReturnType<RawColumn['at']>) =>
  decodeRows([{ name: 'c', kind, at: () => value }], 1)[0]?.['c'];

describe('decodeRows', () => {
  it('keeps rows and columns in their order, even where a name looks like a number in the middle', () => {
    const columns: RawColumn[] = [
      { name: 'b', kind: { kind: 'text' }, at: (row) => ['x', 'y'][row] ?? null },
      { name: 'a', kind: { kind: 'number' }, at: (row) => row }
    ];
    const rows = decodeRows(columns, 2);
    expect(rows).toEqual([
      { b: 'x', a: 0 },
      { b: 'y', a: 1 }
    ]);
    expect(rows.map((row) => Object.keys(row))).toEqual([
      ['b', 'a'],
      ['b', 'a']
    ]);
  });

  it('reads a decimal by its scale: 125 of scale 2 is 1.25', () => {
    expect(one({ kind: 'decimal', scale: 2 }, 125n)).toBe(1.25);
    expect(one({ kind: 'decimal', scale: 2 }, -5n)).toBe(-0.05);
    expect(one({ kind: 'decimal', scale: 0 }, 7n)).toBe(7);
    expect(one({ kind: 'decimal', scale: 1 }, 0n)).toBe(0);
  });

  it('gives the number that the decimal text gives, for any digits and scale', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 37n), 10n ** 37n), fc.integer({ min: 1, max: 37 }), (digits, scale) => {
        const sign = digits < 0n ? '-' : '';
        const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
        const expected = Number(`${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`);
        expect(one({ kind: 'decimal', scale }, digits)).toBe(expected === 0 ? 0 : expected);
      }),
      { seed: 2 }
    );
  });

  it('reads days before 1970 as well as after', () => {
    expect(one({ kind: 'date' }, 0)).toBe('1970-01-01');
    expect(one({ kind: 'date' }, -1)).toBe('1969-12-31');
    expect(one({ kind: 'date' }, -719_528)).toBe('0000-01-01');
    expect(one({ kind: 'date' }, 2_932_896)).toBe('9999-12-31');
    expect(one({ kind: 'date' }, 19_782)).toBe('2024-02-29');
  });

  it.each([[2_932_897], [-719_529], [2_147_483_647]])(
    'refuses the date of day %i, which has no year of four digits',
    (days) => {
      expect(() => one({ kind: 'date' }, days)).toThrow(
        'Column "c" holds a date outside the years 0 to 9999'
      );
    }
  );

  it('gives whole numbers up to the last safe one and refuses the next', () => {
    const last = BigInt(Number.MAX_SAFE_INTEGER);
    expect(one({ kind: 'whole' }, last)).toBe(Number.MAX_SAFE_INTEGER);
    expect(one({ kind: 'whole' }, -last)).toBe(Number.MIN_SAFE_INTEGER);
    expect(() => one({ kind: 'whole' }, last + 1n)).toThrow('Column "c" holds 9007199254740992');
    expect(() => one({ kind: 'whole' }, -last - 1n)).toThrow('Column "c" holds -9007199254740992');
  });

  it('keeps null apart from zero, empty text and false', () => {
    expect(one({ kind: 'whole' }, null)).toBeNull();
    expect(one({ kind: 'whole' }, 0n)).toBe(0);
    expect(one({ kind: 'text' }, '')).toBe('');
    expect(one({ kind: 'boolean' }, false)).toBe(false);
  });

  it('refuses a type that answers may not hold, even where there is no row', () => {
    const columns: RawColumn[] = [
      { name: 'c', kind: { kind: 'refused', type: 'INTEGER[]' }, at: () => null }
    ];
    expect(() => decodeRows(columns, 0)).toThrow('Column "c" is of type INTEGER[]');
  });

  it('refuses two columns of one name, because a row would keep only the second', () => {
    const column: RawColumn = { name: 'c', kind: { kind: 'number' }, at: () => 1 };
    expect(() => decodeRows([column, column], 1)).toThrow('Two columns of the answer are named "c"');
  });

  it('refuses a value that is not what its column says', () => {
    expect(() => one({ kind: 'whole' }, 'x')).toThrow('Column "c" was read as whole, but holds x');
  });
});
