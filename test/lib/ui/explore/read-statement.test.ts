import { describe, expect, it } from 'vitest';
import { readStatement } from '$lib/ui/explore/read-statement';

const whyOf = (text: string) => {
  const read = readStatement(text);
  return read.kind === 'refused' ? read.why : read.kind;
};

describe('a text that is one query', () => {
  it.each([
    'select 1',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'from services',
    'values (1)',
    'table services',
    '(select 1) union (select 2)',
    '  -- why\n /* and how */ select 1',
    'describe services',
    'show tables',
    'summarize services',
    "pivot services on status in ('current') using count(*)"
  ])('is let through: %s', (text) => {
    expect(readStatement(text)).toEqual({ kind: 'rows', sql: text });
  });

  it('loses its semicolons and nothing else, so that lines and columns stay', () => {
    expect(readStatement(';select 1;\n-- end ; of it')).toEqual({
      kind: 'rows',
      sql: ' select 1 \n-- end ; of it'
    });
  });

  it('may hold semicolons in strings', () => {
    expect(readStatement("select ';'")).toEqual({ kind: 'rows', sql: "select ';'" });
  });

  it('may be asked for its plan', () => {
    expect(readStatement('explain select 1')).toEqual({ kind: 'plan', sql: 'explain select 1' });
    expect(readStatement('EXPLAIN /* x */ ANALYZE from a')).toMatchObject({ kind: 'plan' });
  });
});

describe('a text that is no single query', () => {
  it.each(['', '  \n ', ';', '-- only a comment', '/* and */ ; -- another'])(
    'is refused when nothing is in it: %j',
    (text) => {
      expect(whyOf(text)).toMatch(/^There is no query yet/);
    }
  );

  it('is refused when it holds several statements, with their number', () => {
    expect(whyOf('select 1; select 2;; select 3;')).toMatch(/^There are 3 statements here/);
    expect(whyOf("select 1; 'x'")).toMatch(/^There are 2 statements here/);
  });

  it.each([
    ["copy services to 'x.csv'", 'COPY'],
    ['install httpfs', 'INSTALL'],
    ['create temp table t as select 1', 'CREATE'],
    ['use memory', 'USE'],
    ['set threads = 2', 'SET'],
    ['begin', 'BEGIN'],
    ['-- select\ndelete from services', 'DELETE'],
    ['explain analyze create temp table t as select 1', 'CREATE'],
    ['explain', '']
  ])('is refused when it begins otherwise, and says how: %s', (text, word) => {
    const why = whyOf(text);
    expect(why).toContain('Only queries run here');
    expect(why.startsWith(`This begins with ${word}.`)).toBe(word !== '');
  });

  it('is refused when it begins with no word at all', () => {
    expect(whyOf("'x'")).toMatch(/^Only queries run here/);
  });
});
