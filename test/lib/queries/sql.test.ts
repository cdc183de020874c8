import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allTables, comparedTables } from '$lib/data/manifest';
import { ask } from '$lib/engine/ask';
import type { Engine } from '$lib/engine/engine';
import { createWarehouse, openNative } from '$lib/engine/native';
import { modelViews } from '$lib/queries/model';
import type { AnswerRow } from '$lib/queries/define-question';
import { allQuestions, type AnyQuestion } from './all-questions';
import { buildFactsWarehouse } from './facts-warehouse';

const files = import.meta.glob<string>('/src/lib/queries/sql/**/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default'
});
const sqlFiles = Object.entries(files).map(([path, sql]) => ({
  path: path.replace('/src/lib/queries/sql/', ''),
  sql
}));

const folder = mkdtempSync(join(tmpdir(), 'sql-files-'));
const path = join(folder, 'yos.duckdb');
/** The contracts' tables without a row, and the views on them. */
let bare: Engine;
/** The warehouse of the project's facts, locked down as in the browser. */
let facts: Engine;

beforeAll(async () => {
  const warehouse = await createWarehouse(':memory:');
  for (const table of allTables) await warehouse.loadTable(table, []);
  for (const view of modelViews) await warehouse.query(`CREATE VIEW ${view.name} AS ${view.sql}`);
  for (const table of Object.values(comparedTables)) await warehouse.loadTable(table, []);
  bare = warehouse;
  await buildFactsWarehouse(path);
  facts = await openNative({ path, readOnly: true });
});
afterAll(async () => {
  await bare.close();
  await facts.close();
  rmSync(folder, { recursive: true });
});

/** Columns that the first line says are unique together; none for `-- grain: one row`. */
function grainOf(sql: string): string[] {
  const [, grain] = /^-- grain: ([a-z0-9_]+(?:, [a-z0-9_]+)*|one row)\n/.exec(sql) ?? [];
  if (grain === undefined) throw new Error(`No grain in the first line: ${sql.split('\n')[0]}`);
  return grain === 'one row' ? [] : grain.split(', ');
}

/** Rows that are not the only one of their grain. */
function repeats(rows: readonly AnswerRow[], grain: readonly string[]): AnswerRow[] {
  const seen = new Map<string, AnswerRow>();
  return rows.filter((row) => {
    const key = JSON.stringify(grain.map((column) => row[column]));
    return seen.size === seen.set(key, row).size;
  });
}

const keysOf = (question: AnyQuestion) =>
  Object.keys((question.row as unknown as { def: { shape: object } }).def.shape);
const answer = (question: AnyQuestion): Promise<AnswerRow[]> =>
  facts.query(question.sql, question.parameters(question.example));

describe('every SQL file', () => {
  it.each(sqlFiles)('$path states its grain and a sentence about it', ({ sql }) => {
    expect(() => grainOf(sql)).not.toThrow();
    expect(sql.split('\n')[1]).toMatch(/^-- \S/);
  });

  it.each(sqlFiles)('$path uses nothing that the browser would have to fetch', ({ sql }) => {
    const statement = sql.replaceAll(/--.*/g, '');
    expect(statement).not.toMatch(
      /\b(now|today|timezone|to_json|read_\w+)\s*\(|\bcurrent_(date|time)|::\s*json|\bcollate\b/i
    );
  });

  it.each(sqlFiles)(
    '$path casts each parameter, so that both engines take it for the same type',
    ({ sql }) => {
      const bareParameters = sql.match(/\$\d+(?!\d*::)(?!\d)/g) ?? [];
      expect(bareParameters).toEqual([]);
    }
  );

  it('is used: as a model view, or by a question of its name', () => {
    const used = [
      ...modelViews.map(({ name }) => `model/${name}.sql`),
      ...allQuestions.map(({ name }) => `ask/${name}.sql`)
    ];
    expect(sqlFiles.map(({ path }) => path).sort()).toEqual(used.sort());
  });
});

describe('every model view', () => {
  it.each(modelViews)("$name binds to the contracts' tables", async ({ name }) => {
    await expect(bare.query(`EXPLAIN SELECT * FROM ${name}`)).resolves.not.toEqual([]);
  });

  it.each(modelViews)('$name holds one row for each of its grain', async ({ name, sql }) => {
    const rows = await facts.query(`SELECT * FROM ${name}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(repeats(rows, grainOf(sql))).toEqual([]);
  });
});

describe('every question', () => {
  it.each(allQuestions)("$name binds to the contracts' tables with its example", async (question) => {
    const plan = bare.query(`EXPLAIN ${question.sql}`, question.parameters(question.example));
    await expect(plan).resolves.not.toEqual([]);
  });

  it.each(allQuestions)('$name gives the very columns of its contract, in their order', async (question) => {
    const described = await facts.query(`DESCRIBE ${question.sql}`, question.parameters(question.example));
    expect(described.map((column) => column['column_name'])).toEqual(keysOf(question));
  });

  it.each(allQuestions)('$name gives only flat types', async (question) => {
    const described = await facts.query(`DESCRIBE ${question.sql}`, question.parameters(question.example));
    const flat =
      /^(VARCHAR|BOOLEAN|DATE|DOUBLE|FLOAT|U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL\(\d+,\d+\))$/;
    for (const column of described) expect(column['column_type']).toMatch(flat);
  });

  it.each(allQuestions)(
    '$name answers its example by its contract, one row for each of its grain',
    async (question) => {
      const rows = await answer(question);
      expect(rows.length).toBeGreaterThan(0);
      await expect(ask(facts, question, question.example)).resolves.toHaveLength(rows.length);
      expect(repeats(rows, grainOf(question.sql))).toEqual([]);
    }
  );

  it.each(allQuestions)('$name gives its rows in one order, asked twice', async (question) => {
    expect(await answer(question)).toEqual(await answer(question));
  });
});
