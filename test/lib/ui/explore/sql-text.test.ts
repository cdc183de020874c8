import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlPieces } from '$lib/ui/explore/sql-text';

const kinds = (text: string) => sqlPieces(text).map(({ kind, text: piece }) => [kind, piece]);

describe('the pieces of a SQL text', () => {
  it('part statements at a semicolon', () => {
    expect(kinds('a;b')).toEqual([
      ['code', 'a'],
      ['semicolon', ';'],
      ['code', 'b']
    ]);
  });

  it.each([
    ["'a;b'", 'a string'],
    ["'it''s; so'", 'a string with a doubled quote'],
    [String.raw`E'it\'s; so'`, 'a string with escapes'],
    ['"a;b"', 'a quoted name'],
    ['$$a;b$$', 'a dollar-quoted string'],
    ['$tag$a;$$b$tag$', 'a dollar-quoted string with a tag'],
    ["'never; closed", 'a string that never closes']
  ])('take %s for %s', (text) => {
    expect(kinds(text)).toEqual([['quoted', text]]);
  });

  it.each([['-- a; b'], ['/* a; b */'], ['/* a /* b */ ; */'], ['/* never; closed']])(
    'take %s for a comment',
    (text) => {
      expect(kinds(text)).toEqual([['comment', text]]);
    }
  );

  it('end a line comment at its line', () => {
    expect(kinds('-- a\nb')).toEqual([
      ['comment', '-- a'],
      ['code', '\nb']
    ]);
  });

  it('do not take a parameter for the start of a quotation, nor a name that ends in e for an escape', () => {
    expect(kinds('$1 + $2')).toEqual([['code', '$1 + $2']]);
    expect(kinds(String.raw`like'\';x`)).toEqual([
      ['code', 'like'],
      ['quoted', String.raw`'\'`],
      ['semicolon', ';'],
      ['code', 'x']
    ]);
  });

  it('are the text again when they are joined, whatever the text', () => {
    const sqlLike = fc.array(
      fc.constantFrom("'", '"', '$', '$$', '$a$', '--', '\n', '/*', '*/', ';', 'e', 'E', '\\', 'x', ' ', '1')
    );
    fc.assert(
      fc.property(sqlLike, (parts) => {
        const text = parts.join('');
        const joined = sqlPieces(text).map((piece) => piece.text);
        expect(joined.join('')).toBe(text);
        expect(joined).not.toContain('');
      }),
      { seed: 20261122, numRuns: 2000 }
    );
  });
});
