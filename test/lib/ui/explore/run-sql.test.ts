import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { EngineFault } from '$lib/engine/fault';
import { createWarehouse } from '$lib/engine/native';
import { StartFault } from '$lib/engine/start-fault';
import { readStatement } from '$lib/ui/explore/read-statement';
import { isEngineDown, QueryFault, runSql } from '$lib/ui/explore/run-sql';

let engine: Engine;
beforeAll(async () => {
  engine = await createWarehouse(':memory:');
});
afterAll(() => engine.close());

async function run(text: string, most = 500) {
  const statement = readStatement(text);
  if (statement.kind === 'refused') throw new Error(statement.why);
  return runSql(engine, statement, most);
}
const faultOf = async (text: string) => {
  const fault: unknown = await run(text).catch((cause: unknown) => cause);
  if (!(fault instanceof QueryFault)) throw new Error(`No QueryFault: ${String(fault)}`);
  return fault.fault;
};

describe('a query', () => {
  it('gives its columns with types, and its rows', async () => {
    expect(await run("select 1 as n, 'x' as t, date '2020-01-31' as day;")).toEqual({
      columns: [
        { name: 'n', type: 'INTEGER', numeric: true },
        { name: 't', type: 'VARCHAR', numeric: false },
        { name: 'day', type: 'DATE', numeric: false }
      ],
      rows: [{ n: 1, t: 'x', day: '2020-01-31' }],
      more: false
    });
  });

  it('keeps its columns when no row fits', async () => {
    const { columns, rows } = await run('select 1 as n where false');
    expect(columns.map(({ name }) => name)).toEqual(['n']);
    expect(rows).toEqual([]);
  });

  it('gives as many rows as are shown, says that there are more, and keeps its order', async () => {
    const { rows, more } = await run('select range as n from range(1000) order by n desc -- newest first', 3);
    expect(rows).toEqual([{ n: 999 }, { n: 998 }, { n: 997 }]);
    expect(more).toBe(true);
    expect((await run('from range(3)', 3)).more).toBe(false);
  });

  it('may name two columns alike, in any case of letters', async () => {
    const { columns, rows } = await run('select 1 as a, 2 as a, 3 as "A"');
    expect(new Set(columns.map(({ name }) => name)).size).toBe(3);
    expect(Object.values(rows[0] ?? {})).toEqual([1, 2, 3]);
  });

  it('may have names with quotes and spaces in them', async () => {
    expect((await run('select 1 as "a ""b"" c"')).rows).toEqual([{ 'a "b" c': 1 }]);
  });

  it('gives lists, structs and times as the text that DuckDB writes for them', async () => {
    const { rows } = await run("select [1, 2] as l, {'x': 1} as s, timestamp '2020-01-01 10:00:00' as t");
    expect(rows).toEqual([{ l: '[1, 2]', s: "{'x': 1}", t: '2020-01-01 10:00:00' }]);
  });

  it.each([
    'describe select 1 as a',
    'show tables',
    'summarize select 1 as a',
    'values (1, 2)',
    '(select 1)'
  ])('may be of any kind that gives rows: %s', async (text) => {
    expect((await run(text)).columns.length).toBeGreaterThan(0);
  });

  it('may be asked for its plan', async () => {
    expect((await run('explain select 1')).columns.map(({ name }) => name)).toEqual([
      'explain_key',
      'explain_value'
    ]);
  });

  it('cannot break out of the brackets that it is run in', async () => {
    expect((await run('select 1 as n) union all (select 2')).rows).toEqual([{ n: 1 }, { n: 2 }]);
    await expect(run('select 1); create table t (a int')).rejects.toThrow('2 statements');
    await expect(run('with x as (select 1) insert into t from x')).rejects.toThrow();
  });
});

describe('a query that the engine does not run', () => {
  it('is faulted at the reader’s own line and column', async () => {
    expect((await faultOf('select 1,\n  nam\nfrom range(3)')).place).toEqual({ line: 2, column: 3 });
  });

  it('is faulted for what it is, not for the brackets that it is run in', async () => {
    const fault = await faultOf('select *\nfrom');
    expect(fault.message).toBe('Parser Error: syntax error at end of input');
    expect(fault.place).toEqual({ line: 2, column: 5 });
  });

  it('is faulted while it runs, too', async () => {
    const fault = await faultOf("select cast(x as integer) as n\nfrom (values ('one')) as v (x)");
    expect(fault.message).toMatch(/^Conversion Error/);
  });
});

describe('a query that fails because the engine is gone', () => {
  it('hands on what the engine threw', async () => {
    const dead: Engine = {
      query: async (sql) => Promise.reject(new EngineFault(new StartFault('worker-died'), sql)),
      close: async () => undefined
    };
    const fault: unknown = await runSql(dead, { kind: 'rows', sql: 'select 1' }, 1).catch((cause) => cause);
    expect(fault).toBeInstanceOf(EngineFault);
    expect(isEngineDown(fault)).toBe(true);
    expect(isEngineDown(new StartFault('offline'))).toBe(true);
    expect(isEngineDown(new EngineFault(new Error('invented'), ''))).toBe(false);
    expect(isEngineDown('invented')).toBe(false);
  });
});
