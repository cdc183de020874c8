import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { createWarehouse } from '$lib/engine/native';
import { fillParameters } from '$lib/ui/explore/fill-parameters';

let engine: Engine;
beforeAll(async () => {
  engine = await createWarehouse(':memory:');
});
afterAll(() => engine.close());

describe('parameters written out', () => {
  it('read as a person would write them', () => {
    expect(fillParameters('where id = $1::varchar limit $2::integer', ['bury', 5])).toBe(
      "where id = 'bury' limit 5"
    );
  });
  it('keep a cast that says more than the value itself', () => {
    expect(fillParameters('$1::varchar, $2::double, $3::date', [null, 2, '2020-01-01'])).toBe(
      "null::varchar, 2::double, '2020-01-01'::date"
    );
    expect(fillParameters('$1::double', [-2])).toBe('(-2)::double');
  });
  it('leave comments, strings and names alone', () => {
    const sql = `-- $1\nselect '$1', "$1", a$1, $1::boolean`;
    expect(fillParameters(sql, [true])).toBe(`-- $1\nselect '$1', "$1", a$1, true`);
  });
  it('may be used more than once, and past nine', () => {
    expect(fillParameters('$1 $10 $1', [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])).toBe('1 0 1');
  });
  it.each([[[]], [[NaN]], [[Infinity]]])('must have a value that can be written: %j', (values) => {
    expect(() => fillParameters('select $1', values)).toThrow(/^Parameter \$1 has no value/);
  });
  it('ask the same as the parameters themselves, whatever the text', async () => {
    const sql = 'select $1::varchar as t, $2::double as n, $3::boolean as b';
    const text = fc.oneof(fc.string(), fc.constantFrom("'", "''", "'; --", '$1', '\\', '"', '\n'));
    await fc.assert(
      fc.asyncProperty(
        text.filter((t) => !t.includes('\0')),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.option(fc.boolean()),
        async (t, n, b) => {
          const filled = await engine.query(fillParameters(sql, [t, n, b]));
          expect(filled).toEqual([{ t, n: n === 0 ? filled[0]?.['n'] : n, b }]);
        }
      ),
      { seed: 20261122, numRuns: 200 }
    );
  });
});
