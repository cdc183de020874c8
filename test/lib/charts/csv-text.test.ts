import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '$lib/charts/csv-text';

const cells = fc.array(fc.stringMatching(/^[a",\n\r ;é]*$/), { minLength: 1, maxLength: 4 });

it('writes what d3-dsv writes, and what it reads again', () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
      expect(csvText(rows)).toBe(csvFormatRows(rows));
      // A single empty cell is an empty line, which holds no row for any reader.
      if (rows.every((row) => row.join('') !== '')) expect(csvParseRows(csvText(rows))).toEqual(rows);
    }),
    { seed: 2026 }
  );
});
