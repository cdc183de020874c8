import { describe, expect, it } from 'vitest';
import { offsetOf, readFault } from '$lib/ui/explore/sql-fault';

const sql = 'select service_id,\n nam\nfrom services';
const binder = `Binder Error: Referenced column "nam" not found in FROM clause!
Candidate bindings: "name", "note", "status"

LINE 3:  nam
         ^`;

describe('a fault that the engine points at', () => {
  it('keeps the message without the pointer, and gets line and column of the reader’s own text', () => {
    expect(readFault(binder, sql, 1)).toEqual({
      plain: 'It reads as SQL, but a name or a type in it does not fit the tables.',
      message:
        'Binder Error: Referenced column "nam" not found in FROM clause!\nCandidate bindings: "name", "note", "status"',
      place: { line: 2, column: 2 }
    });
  });

  it('is read once when the engine says its place twice', () => {
    const told =
      'Parser Error: syntax error at or near "services"\n\nLINE 1: select * form services\n                      ^\n\nLINE 1: select * form services\n                      ^';
    expect(readFault(told, 'select * form services')).toEqual({
      plain: 'DuckDB could not read this as SQL.',
      message: 'Parser Error: syntax error at or near "services"',
      place: { line: 1, column: 15 }
    });
  });

  it('has its column in a long line too, of which the engine quotes a part', () => {
    const long = `select 1 from services where region = '${'n'.repeat(80)}' and police = 3 and name = '${'m'.repeat(80)}'`;
    const told = `Binder Error: no "police"\n\nLINE 1: ...nnnn' and police = 3 and name = 'mmm...\n                     ^`;
    const { place } = readFault(told, long);
    expect(long.slice((place?.column ?? 0) - 1)).toMatch(/^police/);
  });

  it('has only its line when the part that is quoted stands there twice', () => {
    const told = `Binder Error: x\n\nLINE 1: ... aa aa ...\n            ^`;
    expect(readFault(told, 'aa aa aa aa aa').place).toEqual({ line: 1, column: null });
  });

  it('is at the end when the text breaks off', () => {
    const told = 'Parser Error: syntax error at end of input';
    expect(readFault(told, 'select *\nfrom  \n', 1).place).toEqual({ line: 2, column: 5 });
  });

  it('has no place when the engine points at a line that the reader did not write', () => {
    const told = 'Parser Error: syntax error at or near ")"\n\nLINE 9: )\n        ^';
    expect(readFault(told, sql, 1).place).toBeNull();
  });
});

describe('the plain words of a fault', () => {
  it.each([
    [
      'Permission Error: Cannot access file "https://example.org/x.csv" - file system operations are disabled by configuration',
      /^The engine is locked/
    ],
    [
      'Invalid Input Error: Cannot change configuration option "threads" - the configuration has been locked',
      /^The engine is locked/
    ],
    [
      'Permission Error: Loading external extensions is disabled through configuration',
      /extension of DuckDB/
    ],
    [
      'Catalog Error: Type with name "json" is not in the catalog, but it exists in the json extension.',
      /extension of DuckDB/
    ],
    [
      'Invalid Input Error: Cannot execute statement of type "DROP" on database "yos" which is attached in read-only mode!',
      /can be read, not changed/
    ],
    ['Invalid Input Error: Cannot prepare multiple statements at once!', /PIVOT/],
    [
      'Invalid Input Error: Values were not provided for the following prepared statement parameters: 1',
      /\$ parameter/
    ],
    ['Catalog Error: Table with name servces does not exist!', /a table or a function that is not there/],
    ["Conversion Error: Could not convert string 'x' to INT32", /could not be worked out/],
    ['Out of Memory Error: failed to allocate', /more memory/],
    ['Column "h" holds 9, too big to be an exact number.', /^The query did not run\.$/]
  ])('fit %s', (told, plain) => {
    expect(readFault(told, 'select 1').plain).toMatch(plain);
  });
});

describe('the offset of a place', () => {
  it('counts the characters of the lines before', () => {
    expect(sql.slice(offsetOf(sql, { line: 2, column: 2 }))).toMatch(/^nam/);
    expect(offsetOf(sql, { line: 1, column: 1 })).toBe(0);
  });
  it('is the start of the line when the column is not known, and never past the end', () => {
    expect(sql.slice(offsetOf(sql, { line: 3, column: null }))).toBe('from services');
    expect(offsetOf(sql, { line: 3, column: 99 })).toBe(sql.length);
  });
});
