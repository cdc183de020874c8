import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvAddress, figureCsv, guardCell } from '$lib/charts/figure-csv';
import { cellText, isNumeric, type FigureColumn } from '$lib/charts/figure-table';

const columns: FigureColumn[] = [
  { key: 'area', label: 'Area' },
  {
    key: 'rate',
    label: 'Rate',
    unit: 'per 100,000',
    format: (v) => `${v}.0`,
    missing: (row) => String(row['reason'] ?? '')
  }
];

describe('the CSV of a figure', () => {
  it('holds headings with units and raw values, and says what is missing', () => {
    const rows = [
      { area: 'Bury, "old"', rate: 110 },
      { area: 'Leeds', rate: null, reason: 'suppressed' },
      { area: 'Poole', rate: null },
      { area: 'Hull', rate: 0 }
    ];
    expect(figureCsv(columns, rows)).toBe(
      'Area,"Rate (per 100,000)"\r\n"Bury, ""old""",110\r\nLeeds,suppressed\r\nPoole,not known\r\nHull,0\r\n'
    );
    expect(cellText(columns[1] as FigureColumn, rows[0] ?? {})).toBe('110.0');
    expect(cellText(columns[1] as FigureColumn, rows[3] ?? {})).toBe('0.0');
    expect(isNumeric(columns[1] as FigureColumn, rows)).toBe(true);
    expect(isNumeric(columns[0] as FigureColumn, rows)).toBe(false);
  });
  it.each(['=1+1', '+SUM(A1)', '-cmd', '@now', '\tx', '-', '+1-1', '=', '-1e'])(
    'guards %j against formulas',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    }
  );
  it.each(['-14.2', '+3', '1e-9', '-1.5E+3', 'a=b', '', '0'])('leaves %j as it is', (text) => {
    expect(guardCell(text)).toBe(text);
  });
  it('reads back as the very cells, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            area: fc.string({ minLength: 1 }),
            rate: fc.double({ noNaN: true, noDefaultInfinity: true })
          }),
          { minLength: 1 }
        ),
        (rows) => {
          const back = csvParseRows(figureCsv(columns, rows)).slice(1);
          return rows.every(
            (row, i) => back[i]?.[1] === String(row.rate) && !/^[=@\t\r]/.test(back[i]?.[0] ?? '')
          );
        }
      ),
      { seed: 7 }
    );
  });
  it('is an address that a link can save without scripts', () => {
    const address = csvAddress(columns, [{ area: 'Ynys Môn', rate: 1 }]);
    expect(address.startsWith('data:text/csv;charset=utf-8,%EF%BB%BFArea')).toBe(true);
    expect(decodeURIComponent(address)).toContain('Ynys Môn,1');
  });
});
