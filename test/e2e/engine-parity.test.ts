import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNative } from '$lib/engine/native';
import { modelViews } from '$lib/queries/model';
import { allQuestions } from '../lib/queries/all-questions';
import { launchChromium } from './support/browser';
import { openEnginePage, type EnginePage } from './support/engine-page';
import { serveEngineSite } from './support/engine-site';

let site: Awaited<ReturnType<typeof serveEngineSite>>;
let browser: Browser;
let inPage: EnginePage;
let native: Engine;
/** Every address that the page and its worker asked for. */
const asked: string[] = [];

beforeAll(async () => {
  site = await serveEngineSite();
  browser = await launchChromium();
  native = await openNative({ path: 'build/data/yos.duckdb', readOnly: true });
  inPage = await openEnginePage(browser, site.url, {
    prepare: async (context) => context.on('request', (request) => asked.push(request.url()))
  });
  expect(await inPage.start()).toEqual({ state: 'ready' });
});
afterAll(async () => {
  await native.close();
  await browser.close();
  await site.close();
});

const everyNth = <T>(list: readonly T[], n: number) => list.filter((_, i) => i % n === 0);

describe('the two engines', () => {
  it.each(modelViews)('hold the same rows in the view $name', async ({ name }) => {
    // A digest, as some views are thousands of rows long: that rows are read alike is what the questions below show.
    const sql = `SELECT count(*)::integer AS n, md5(string_agg(r::varchar, chr(10) ORDER BY r::varchar)) AS digest FROM ${name} AS r`;
    const [here] = await inPage.rows(sql);
    expect(here?.['n']).toBeGreaterThan(0);
    expect([here]).toEqual(await native.query(sql));
  });

  it.each(allQuestions)('answer $name alike, row by row, in one order', async (question) => {
    const parameters = question.parameters(question.example);
    const answer = await inPage.rows(question.sql, parameters);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer).toEqual(await native.query(question.sql, parameters));
  });

  const ofService = allQuestions.filter(
    ({ example }) => Object.keys(example as object).join() === 'serviceId'
  );
  it.each(ofService)('answer $name alike for services of every kind', async (question) => {
    const services = await native.query('SELECT service_id FROM services ORDER BY service_id');
    for (const { service_id } of everyNth(services, 13)) {
      const parameters = question.parameters({ serviceId: service_id });
      const answer = await inPage.rows(question.sql, parameters);
      expect(answer, String(service_id)).toEqual(await native.query(question.sql, parameters));
    }
  });

  it.each([
    ["'Ynys Môn 𝄞'", ''],
    ['(SELECT sum(i::integer) FROM range(4) t(i))', ''],
    ['(SELECT sum(1.25) FROM range(4))', ''],
    ['-0.05::decimal(4, 2)', ''],
    ['36893488147419103232.5::decimal(38, 1)', ''],
    ['(-5)::hugeint', ''],
    ['7::ubigint', ''],
    ['4294967295::uinteger', ''],
    ['0.1::float', ''],
    ["date '1066-10-14'", ''],
    ["date '2024-02-29'", ''],
    ["'nan'::double", ''],
    ['false', ''],
    ['null', ''],
    ['null::date', ''],
    ['null::decimal(4, 2)', ''],
    ['9007199254740993::bigint', 'too big to be an exact number'],
    ['9007199254740993::hugeint', 'too big to be an exact number'],
    ["date '294247-01-10'", 'outside the years 0 to 9999'],
    ['[1, 2]', 'Column "v" is of type'],
    ["{'a': 1}", 'Column "v" is of type'],
    ["timestamp '2020-01-01'", 'Column "v" is of type'],
    ["'a'::enum('a')", 'Column "v" is of type'],
    ['7::uhugeint', 'Column "v" is of type'],
    ['1 AS v, 2', 'Two columns of the answer are named "v"']
  ])('read %s alike', async (value, fault) => {
    const sql = `SELECT ${value} AS v`;
    if (fault === '') return expect(await inPage.rows(sql)).toEqual(await native.query(sql));
    expect((await inPage.fault(sql)).message).toContain(fault);
    await expect(native.query(sql)).rejects.toThrow(fault);
  });

  it('take parameters alike', async () => {
    const sql = 'SELECT $2::varchar AS b, $1::integer AS a, $3::boolean AS c, $4::date AS d, $5::double AS e';
    const parameters = [7, "O'Neil 𝄞", false, null, 0.1];
    expect(await inPage.rows(sql, parameters)).toEqual(await native.query(sql, parameters));
  });

  it('answer 50 questions asked at once, each with its own rows', async () => {
    const numbers = Array.from({ length: 50 }, (_, i) => i);
    const answers = await inPage.page.evaluate(
      (all) => window.probe.queries(all.map((n) => ({ sql: 'SELECT $1::integer AS n', parameters: [n] }))),
      numbers
    );
    expect(answers).toEqual(numbers.map((n) => ({ rows: [{ n }] })));
  });
});

describe("the browser's engine", () => {
  it('loads nothing by itself and is locked', async () => {
    const sql = `SELECT name, value FROM duckdb_settings() WHERE name IN
      ('autoinstall_known_extensions', 'autoload_known_extensions', 'enable_external_access', 'lock_configuration')
      ORDER BY name`;
    expect(await inPage.rows(sql)).toEqual([
      { name: 'autoinstall_known_extensions', value: 'false' },
      { name: 'autoload_known_extensions', value: 'false' },
      { name: 'enable_external_access', value: 'false' },
      { name: 'lock_configuration', value: 'true' }
    ]);
  });

  it.each([
    ["SELECT * FROM read_csv('https://example.org/x.csv')"],
    ["SELECT * FROM 'https://example.org/x.csv'"],
    ["SELECT * FROM read_text('/etc/hostname')"],
    ["SELECT * FROM read_parquet('https://example.org/x.parquet')"],
    ["SELECT * FROM read_json('https://example.org/x.json')"],
    ["SELECT * FROM glob('*')"],
    ["COPY (SELECT 1) TO 'x.csv'"],
    ["ATTACH 'https://example.org/x.duckdb' AS x"],
    ["ATTACH 'other.duckdb' AS x"],
    ["EXPORT DATABASE 'x'"],
    ['LOAD httpfs'],
    ['LOAD icu'],
    ["SELECT timezone('Europe/London', timestamp '2020-01-01')::varchar AS t"],
    ["SELECT '{}'::json AS j"],
    ['CREATE TABLE t AS SELECT 1 AS a'],
    ['DELETE FROM services'],
    ['SET enable_external_access = true'],
    ['RESET enable_external_access'],
    ['SET autoload_known_extensions = true'],
    ["SET custom_extension_repository = 'https://example.org'"],
    ['SET lock_configuration = false']
  ])('refuses %s and answers on', async (sql) => {
    expect((await inPage.fault(sql)).name).toBe('EngineFault');
    expect(await inPage.rows('SELECT 1 AS a')).toEqual([{ a: 1 }]);
  });

  it('has asked for nothing outside the site, and for each file once', () => {
    expect(asked.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
    const names = asked.map((url) => new URL(url).pathname.split('/').at(-1));
    expect(names.filter((name) => name?.endsWith('.wasm'))).toHaveLength(1);
    expect(names.filter((name) => name === 'yos.duckdb')).toHaveLength(1);
  });
});
