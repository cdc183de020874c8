import { expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { freeSelect } from '$lib/engine/free-select';
import { createWarehouse } from '$lib/engine/native';

async function inEngine(job: (engine: Engine) => Promise<void>) {
  const engine = await createWarehouse(':memory:');
  await engine.query('CREATE TABLE places AS SELECT i::integer AS place FROM range(10) t(i)');
  await job(engine);
  await engine.close();
}

const four = [{ place: 9 }, { place: 8 }, { place: 7 }, { place: 6 }];

it.each([
  ['a select', 'SELECT place FROM places ORDER BY place DESC'],
  ['a select with its semicolon', 'SELECT place FROM places ORDER BY place DESC;\n'],
  ['a select that ends in a comment', 'SELECT place FROM places ORDER BY place DESC -- the highest first'],
  ['a select with named steps', 'WITH p AS (FROM places) SELECT place FROM p ORDER BY ALL DESC']
])('gives the first rows of %s, in its order', (_, sql) =>
  inEngine(async (engine) => {
    expect(await engine.query(freeSelect(sql, 4))).toEqual(four);
  })
);

it.each([
  ['USE memory'],
  ['DETACH yos'],
  ['BEGIN'],
  ['DROP TABLE places'],
  ['CREATE TABLE t AS SELECT 1'],
  ['SET threads = 2'],
  ['SELECT 1; DROP TABLE places'],
  ['SELECT 1); DROP TABLE places; SELECT (1'],
  ["COPY places TO '/nowhere.csv'"],
  ["SELECT * FROM query('DROP TABLE places')"],
  ['']
])('refuses %j and leaves the tables as they were', (sql) =>
  inEngine(async (engine) => {
    await expect(engine.query(freeSelect(sql, 4))).rejects.toThrow();
    expect(await engine.query('SELECT count(*) AS n FROM places')).toEqual([{ n: 10 }]);
  })
);
