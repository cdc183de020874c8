import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFaults } from '../../../src/build/check/csv-quotes';

const found = (text: string) => quoteFaults('data/invented.csv', text);

describe('quotes', () => {
  it('around whole cells are no fault, over several lines and doubled inside', () => {
    expect(found('a,b\n"x, y","say ""so"""\n"one\ntwo",""\r\n1,2')).toEqual([]);
  });

  it('inside a bare cell are reported at their line', () => {
    expect(found('a,b\n1,2\n3,5" wide\n')).toEqual([
      {
        file: 'data/invented.csv',
        line: 3,
        column: '',
        value: '3,5" wide',
        expected: 'quotes only around a whole cell, and doubled inside it',
        check: 'quotes'
      }
    ]);
  });

  it('that close before the end of the cell are reported', () => {
    expect(found('a,b\n"x"y,2\n')).toMatchObject([{ line: 2 }]);
  });

  it('that never close are reported where they open, also in the last cell of the file', () => {
    expect(found('a,b\n"one\ntwo",3\n4,"five\n6,7\n')).toMatchObject([{ line: 4, value: '4,"five' }]);
    expect(found('a\n"five')).toMatchObject([{ line: 2 }]);
  });

  it('of whatever a writer wrote are no fault', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const property = fc.property(rows, (written) => {
      expect(found(csvFormatRows(written))).toEqual([]);
    });
    fc.assert(property, { seed: 2026, numRuns: 300 });
  });
});
