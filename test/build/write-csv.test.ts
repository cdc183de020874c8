import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/build/write-csv';

describe('a CSV that is written', () => {
  it('puts an apostrophe before what a spreadsheet would run, and leaves numbers alone', () => {
    const csv = writeCsv(['a'], [{ a: '=1+1' }, { a: '@x' }, { a: '-2.5' }, { a: -3 }, { a: '+cmd|x' }]);
    expect(csv).toBe("a\n'=1+1\n'@x\n-2.5\n-3\n'+cmd|x\n");
  });

  it('writes nothing for null, and zero as zero', () => {
    expect(writeCsv(['a', 'b'], [{ a: null, b: 0 }])).toBe('a,b\n,0\n');
  });

  it('is read back as it was, whatever stands in its cells', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r]/.test(text) && !text.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        const read = csvParse(writeCsv(['a', 'b'], rows)).map(({ a, b }) => ({ a, b }));
        expect(read).toEqual(rows);
      }),
      { seed: 7 }
    );
  });
});
