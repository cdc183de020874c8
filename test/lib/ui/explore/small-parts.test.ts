import { describe, expect, it } from 'vitest';
import { addressOf, queryInAddress } from '$lib/ui/explore/address';
import { insertName } from '$lib/ui/explore/insert-name';
import { mayStart } from '$lib/ui/explore/intent';
import { progressStep, progressText } from '$lib/ui/explore/progress-words';
import { resultCsv } from '$lib/ui/explore/result-csv';
import { foundWords, isLong, savedWords, valueText } from '$lib/ui/explore/result-words';
import { headComment } from '$lib/ui/explore/sql-comment';

describe('the query in the address', () => {
  it.each(['select 1', 'select \'#&=+%\' as "x y"\n-- ünïcode ⌘', 'a[b]'])(
    'comes back as it was: %j',
    (query) => {
      expect(queryInAddress(addressOf(query))).toBe(query);
    }
  );
  it('stands behind the #, with nothing in it that a route could take for its own', () => {
    expect(addressOf('select [1]')).toBe('#q=select+%5B1%5D');
  });
  it('is none when the address has none, an empty one, or one too long to be meant', () => {
    expect(queryInAddress('')).toBeNull();
    expect(queryInAddress('#main')).toBeNull();
    expect(queryInAddress('#q=+')).toBeNull();
    expect(queryInAddress(`#q=${'x'.repeat(20_001)}`)).toBeNull();
    expect(addressOf('x'.repeat(20_001))).toBe('');
  });
  it('does not fail on an address that is badly written', () => {
    expect(queryInAddress('#q=%E0%A4%A')).not.toBeNull();
  });
});

describe('whether the engine may be fetched', () => {
  const good = { saveData: false, effectiveType: '4g' };
  it('Run always may', () => {
    expect(mayStart('run', { saveData: true })).toBe(true);
    expect(mayStart('run', undefined)).toBe(true);
  });
  it('a changed text may, but not where data is to be saved', () => {
    expect(mayStart('edit', undefined)).toBe(true);
    expect(mayStart('edit', { ...good, saveData: true })).toBe(false);
  });
  it('the focus may only on a connection that is known to be good', () => {
    expect(mayStart('focus', good)).toBe(true);
    expect(mayStart('focus', undefined)).toBe(false);
    expect(mayStart('focus', { ...good, effectiveType: '3g' })).toBe(false);
    expect(mayStart('focus', { ...good, saveData: true })).toBe(false);
  });
});

describe('a name put into the query', () => {
  it('stands apart from words, not from dots, brackets and commas', () => {
    expect(insertName('select', 6, 6, 'name')).toEqual({ text: 'select name', caret: 11 });
    expect(insertName('s.', 2, 2, 'name')).toEqual({ text: 's.name', caret: 6 });
    expect(insertName('count()', 6, 6, 'name')).toEqual({ text: 'count(name)', caret: 10 });
    expect(insertName('from services', 0, 0, 'x')).toEqual({ text: 'x from services', caret: 2 });
  });
  it('takes the place of what is selected', () => {
    expect(insertName('select x from y', 7, 8, 'name').text).toBe('select name from y');
  });
});

describe('how far the download is', () => {
  it('is told in megabytes, and at the end in words', () => {
    expect(progressText({ loaded: 12_340_000, total: 36_000_000 })).toBe('12.3 of 36.0 MB, counted unpacked');
    expect(progressText({ loaded: 36, total: 36 })).toBe('All fetched; the engine is starting');
  });
  it('is read out at a few steps only', () => {
    const read = new Set(Array.from({ length: 1001 }, (_, i) => progressStep({ loaded: i, total: 1000 })));
    expect([...read]).toEqual([
      'The query engine is being fetched.',
      'A quarter is fetched.',
      'Half is fetched.',
      'Three quarters are fetched.',
      'All is fetched; the engine is starting.'
    ]);
    expect(progressStep(null)).toBe('The query engine is being fetched.');
  });
});

describe('what came of a query', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ({ a: 1 }));
  it('is said with the time it took', () => {
    expect(foundWords({ rows: [], more: false }, 0.2)).toBe('No row fits, in 1 ms.');
    expect(foundWords({ rows: rows(1), more: false }, 12.4)).toBe('1 row, in 12 ms.');
    expect(foundWords({ rows: rows(500), more: true }, 1234)).toBe(
      'More than 500 rows, of which the first 500 are shown, in 1.2 s.'
    );
  });
  it('is said of the file, too', () => {
    expect(savedWords({ rows: rows(1200), more: false })).toBe(
      'The file holds the whole result: 1,200 rows.'
    );
    expect(savedWords({ rows: rows(2), more: true })).toBe(
      'The file holds the first 2 rows; the result has more.'
    );
  });
  it('gives room to a column of long texts', () => {
    const texts = [{ a: 'x'.repeat(41), b: 'x', c: null }];
    expect(['a', 'b', 'c'].map((name) => isLong(name, texts))).toEqual([true, false, false]);
  });
  it('shows null, a text without a character and zero as three different things', () => {
    expect([null, '', 0, false].map(valueText)).toEqual(['null', 'empty text', '0', 'false']);
  });
});

describe('the CSV of an answer', () => {
  it('leaves null empty, quotes what needs it, and lets no text be taken for a formula', () => {
    const columns = ['name', '=x', 'n'].map((name) => ({ name, type: 'VARCHAR', numeric: false }));
    const rows = [
      { name: 'a "b", c', '=x': '=cmd()', n: -1.5 },
      { name: null, '=x': '', n: true }
    ];
    expect(resultCsv({ columns, rows })).toBe('name,\'=x,n\r\n"a ""b"", c",\'=cmd(),-1.5\r\n,,true\r\n');
  });
  it('has its headings even without rows', () => {
    expect(resultCsv({ columns: [{ name: 'a', type: 'VARCHAR', numeric: false }], rows: [] })).toBe('a\r\n');
  });
});

describe('the comment at the head of a SQL text', () => {
  it('is its first lines with dashes', () => {
    expect(headComment('-- a\n-- b\nselect 1 -- c')).toEqual(['a', 'b']);
    expect(headComment('-- a')).toEqual(['a']);
    expect(headComment('select 1')).toEqual([]);
  });
});
