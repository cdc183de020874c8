import fc from 'fast-check';
import { csvFormatRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/build/csv-records';

describe('the records of a CSV file', () => {
  it('begin at line 1 with the header', () => {
    expect(csvRecords('a,b\n1,2\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] }
    ]);
  });

  it('keep their line after a cell of several lines', () => {
    expect(csvRecords('a,b\n"one\ntwo\nthree",2\n3,4').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('lose a byte order mark and keep commas and doubled quotes of quoted cells', () => {
    expect(csvRecords('\uFEFFa\n"x, ""y"""')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['x, "y"'] }
    ]);
  });

  it('are the same with line ends of Windows', () => {
    expect(csvRecords('a,b\r\n1,2\r\n')).toEqual(csvRecords('a,b\n1,2\n'));
  });

  it('are none for an empty file', () => {
    expect(csvRecords('')).toEqual([]);
  });

  it('read back whatever cells were written, each at its own line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'ô', '0') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const property = fc.property(rows, (written) => {
      const records = csvRecords(csvFormatRows(written));
      expect(records.map(({ cells }) => cells)).toEqual(written);
      const breaks = (row: string[]) => 1 + row.join('').split('\n').length - 1;
      const lines = written.map((_, i) => 1 + written.slice(0, i).reduce((sum, row) => sum + breaks(row), 0));
      expect(records.map(({ line }) => line)).toEqual(lines);
    });
    fc.assert(property, { seed: 2026, numRuns: 300 });
  });
});
