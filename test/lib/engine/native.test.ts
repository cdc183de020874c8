import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EngineFault } from '$lib/engine/fault';
import { createWarehouse, openNative } from '$lib/engine/native';

const folder = mkdtempSync(join(tmpdir(), 'native-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const faultOf = (promise: Promise<unknown>) => promise.then(() => undefined).catch((fault: unknown) => fault);

/** An invented warehouse of one table and one view. */
async function writeSmall(path: string) {
  const warehouse = await createWarehouse(path);
  await warehouse.query(
    'CREATE TABLE numbers AS SELECT i::integer AS n, md5(i::varchar) AS word FROM range(5000) t(i)'
  );
  await warehouse.query('CREATE VIEW doubled AS SELECT n * 2 AS twice FROM numbers');
  await warehouse.close();
}

describe('values of the native engine', () => {
  const cases: [string, unknown][] = [
    ["'Ynys Môn'", 'Ynys Môn'],
    ["''", ''],
    ['true', true],
    ['1::tinyint', 1],
    ['-2::smallint', -2],
    ['2147483647::integer', 2147483647],
    ['4294967295::uinteger', 4294967295],
    ['9007199254740991::bigint', 9007199254740991],
    ['1.5::double', 1.5],
    ['0.1::float::double < 0.2', true],
    ['(SELECT sum(i::integer) FROM range(4) t(i))', 6],
    ['(SELECT sum(1.25) FROM range(4))', 5],
    ['1.25', 1.25],
    ['-0.05::decimal(4, 2)', -0.05],
    ['36893488147419103232.5::decimal(38, 1)', 2 ** 65],
    ['count(*)', 1],
    ["date '1969-12-31'", '1969-12-31'],
    ["date '1066-10-14'", '1066-10-14'],
    ["date '2024-02-29'", '2024-02-29'],
    ['null', null],
    ['null::hugeint', null],
    ['null::decimal(4, 2)', null],
    ['null::date', null]
  ];
  it.each(cases)('reads %s as %j', async (sql, expected) => {
    const engine = await createWarehouse(':memory:');
    expect(await engine.query(`SELECT ${sql} AS v`)).toEqual([{ v: expected }]);
    await engine.close();
  });

  it.each([
    ['[1, 2]'],
    ["{'a': 1}"],
    ["map {'a': 1}"],
    ["timestamp '2020-01-01'"],
    ["'x'::blob"],
    ["'a'::enum('a')"]
  ])('refuses %s', async (sql) => {
    const engine = await createWarehouse(':memory:');
    await expect(engine.query(`SELECT ${sql} AS v`)).rejects.toThrow('Column "v" is of type');
    await engine.close();
  });

  it('refuses a whole number that is too big to be exact', async () => {
    const engine = await createWarehouse(':memory:');
    await expect(engine.query('SELECT 9007199254740993::bigint AS v')).rejects.toThrow(
      'holds 9007199254740993'
    );
    await engine.close();
  });

  it('gives no rows where there are none', async () => {
    const engine = await createWarehouse(':memory:');
    expect(await engine.query('SELECT 1 AS v WHERE false')).toEqual([]);
    await engine.close();
  });
});

describe('parameters of the native engine', () => {
  it('binds text, numbers, true, false and null by position', async () => {
    const engine = await createWarehouse(':memory:');
    const sql = 'SELECT $2::varchar AS b, $1::integer AS a, $3::boolean AS c, $4::date AS d, $5::double AS e';
    const rows = await engine.query(sql, [7, "O'Neil", false, null, 1e15]);
    expect(rows).toEqual([{ b: "O'Neil", a: 7, c: false, d: null, e: 1e15 }]);
    await engine.close();
  });

  it.each([[[]], [[1, 2]], [[NaN]], [[Infinity]]])(
    'refuses the parameters %j for a statement with one',
    async (parameters) => {
      const engine = await createWarehouse(':memory:');
      await expect(engine.query('SELECT $1::double AS a', parameters)).rejects.toThrow(/parameter/i);
      await engine.close();
    }
  );
});

describe('a fault of the native engine', () => {
  it('carries its SQL, its parameters and its cause', async () => {
    const engine = await createWarehouse(':memory:');
    const fault = await faultOf(engine.query('SELECT nowhere + $1', [1]));
    expect(fault).toBeInstanceOf(EngineFault);
    expect(fault).toMatchObject({ name: 'EngineFault', sql: 'SELECT nowhere + $1', parameters: [1] });
    expect(fault).toMatchObject({ message: expect.stringContaining('nowhere'), cause: expect.any(Error) });
    await engine.close();
  });

  it('comes from every query after the engine is closed, and closing twice does no harm', async () => {
    const engine = await createWarehouse(':memory:');
    await Promise.all([engine.close(), engine.close()]);
    await expect(engine.query('SELECT 1')).rejects.toThrow('The engine is closed.');
  });
});

describe('createWarehouse', () => {
  it('gives the same bytes for the same statements', async () => {
    const hashes = [];
    for (const name of ['first.duckdb', 'second.duckdb']) {
      await writeSmall(file(name));
      hashes.push(
        createHash('sha256')
          .update(readFileSync(file(name)))
          .digest('hex')
      );
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('takes the place of a file that is there already', async () => {
    writeFileSync(file('old.duckdb'), 'not a warehouse');
    await writeSmall(file('old.duckdb'));
    const engine = await openNative({ path: file('old.duckdb'), readOnly: true });
    expect(await engine.query('SELECT count(*) AS n FROM numbers')).toEqual([{ n: 5000 }]);
    await engine.close();
  });

  it('writes the storage version and the block size that the browser opens', async () => {
    await writeSmall(file('version.duckdb'));
    const engine = await openNative({ path: file('version.duckdb'), readOnly: true });
    const [about] = await engine.query(
      "SELECT tags['storage_version'] AS version FROM duckdb_databases() WHERE database_name = 'yos'"
    );
    expect(about).toEqual({ version: 'v1.2.0+' });
    const sizes = await engine.query(
      "SELECT block_size FROM pragma_database_size() WHERE database_name = 'yos'"
    );
    expect(sizes).toEqual([{ block_size: 16384 }]);
    await engine.close();
  });
});

describe('openNative', () => {
  it('answers 50 queries at once, each with its own rows', async () => {
    await writeSmall(file('queue.duckdb'));
    const engine = await openNative({ path: file('queue.duckdb'), readOnly: true });
    const numbers = Array.from({ length: 50 }, (_, i) => i);
    const sql = 'SELECT n, twice FROM numbers JOIN doubled ON twice = n * 2 WHERE n = $1::integer';
    const answers = await Promise.all(numbers.map((n) => engine.query(sql, [n])));
    expect(answers).toEqual(numbers.map((n) => [{ n, twice: n * 2 }]));
    await engine.close();
  });

  it('names the fault when the file is missing or is no warehouse', async () => {
    await expect(openNative({ path: file('missing.duckdb'), readOnly: true })).rejects.toThrow(
      'missing.duckdb'
    );
    writeFileSync(file('text.duckdb'), 'not a warehouse');
    await expect(openNative({ path: file('text.duckdb'), readOnly: true })).rejects.toThrow(EngineFault);
  });

  it('writes nothing, reads no other file and cannot be unlocked when it is read-only', async () => {
    await writeSmall(file('locked.duckdb'));
    writeFileSync(file('other.txt'), 'invented');
    const engine = await openNative({ path: file('locked.duckdb'), readOnly: true });
    await expect(engine.query('CREATE TABLE t (a INTEGER)')).rejects.toThrow(/read-only/i);
    await expect(engine.query(`SELECT * FROM read_text('${file('other.txt')}')`)).rejects.toThrow(/disabled/);
    await expect(engine.query('SET enable_external_access = true')).rejects.toThrow(/configuration/i);
    await engine.close();
  });
});
