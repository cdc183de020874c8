import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvDiff } from '../../../../src/build/read/accept/csv-diff';
import { csvText, insertAt, newLine, openCsv, rewrite } from '../../../../src/build/read/accept/csv-file';

const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', 'ô', '0'), maxLength: 6 });
const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
const fileOf = (body: readonly (readonly string[])[]) =>
  `${csvFormatRows([['k', 'v'], ...body.map((one) => [...one])])}\n`;

describe('a CSV file opened record by record', () => {
  it('gives its very text back while nothing is changed', () => {
    const property = fc.property(rows, fc.boolean(), fc.constantFrom('\n', '\r\n'), (body, ended, end) => {
      const text = fileOf(body)
        .replace(/\n$/, ended ? '\n' : '')
        .replaceAll('\n', end);
      expect(csvText(openCsv('x.csv', text))).toBe(text);
    });
    fc.assert(property, { seed: 2026, numRuns: 300 });
  });

  it('keeps the bytes and the order of every record that is not changed', () => {
    const property = fc.property(rows, fc.nat(), fc.nat(), cell, (body, where, which, text) => {
      const file = openCsv('x.csv', fileOf(body));
      const before = file.lines.map(({ raw }) => raw);
      const changed = file.lines[which % file.lines.length];
      if (changed) rewrite(file, changed, { ...changed.cells, v: text });
      insertAt(file, where % (body.length + 1), newLine(file, { k: 'new', v: text }));
      const again = openCsv('x.csv', csvText(file)).lines;
      const kept = again.filter((_, i) => i !== where % (body.length + 1)).map(({ raw }) => raw);
      const others = (all: string[]) => all.filter((_, i) => i !== which % body.length);
      expect(others(kept)).toEqual(others(before));
      expect(again.filter(({ cells }) => cells.v === text).length).toBeGreaterThanOrEqual(2);
    });
    fc.assert(property, { seed: 2026, numRuns: 300 });
  });

  it('keeps quotes that a cell would not need, and puts none around new cells that need none', () => {
    const file = openCsv('x.csv', 'k,v\n"a","1"\n');
    insertAt(file, 1, newLine(file, { k: 'b', v: 'one, two' }));
    expect(csvText(file)).toBe('k,v\n"a","1"\nb,"one, two"\n');
  });

  it('ends as it ended: without a last line end where there was none', () => {
    const file = openCsv('x.csv', 'k,v\r\na,1');
    insertAt(file, 1, newLine(file, { k: 'b', v: '2' }));
    expect(csvText(file)).toBe('k,v\r\na,1\r\nb,2');
  });
});

describe('the diff of a file', () => {
  it('has old and new lines with their places, and none that are not changed', () => {
    const file = openCsv('data/x.csv', 'k,v\na,1\nb,2\nc,"3\n4"\nd,5\n');
    const [, b, , d] = file.lines;
    if (b) rewrite(file, b, { k: 'b', v: '20' });
    if (d) rewrite(file, d, { k: 'd', v: '50' });
    insertAt(file, 0, newLine(file, { k: '0', v: '0' }));
    expect(csvDiff(file)).toEqual([
      '--- a/data/x.csv',
      '+++ b/data/x.csv',
      '@@ -1,0 +2,1 @@',
      '+0,0',
      '@@ -3,1 +4,1 @@',
      '-b,2',
      '+b,20',
      '@@ -6,1 +7,1 @@',
      '-d,5',
      '+d,50'
    ]);
  });

  it('is empty when nothing is changed', () => {
    expect(csvDiff(openCsv('x.csv', 'k,v\na,1\n'))).toEqual([]);
  });
});
