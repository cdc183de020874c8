import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNative } from '$lib/engine/native';
import { allTables, comparedTables } from '$lib/data/manifest';
import { modelViews } from '$lib/queries/model';
import { buildCatalogue } from '$lib/ui/explore/build-catalogue';
import type { Catalogue } from '$lib/ui/explore/catalogue';
import { readStatement } from '$lib/ui/explore/read-statement';
import { runSql } from '$lib/ui/explore/run-sql';
import { savedQueries } from '$lib/ui/explore/saved-queries';
import { allQuestions } from '../../queries/all-questions';
import { buildFactsWarehouse } from '../../queries/facts-warehouse';

const folder = mkdtempSync(join(tmpdir(), 'explore-'));
const queries = savedQueries().flatMap(({ queries: some }) => some);
const starters = queries.filter(({ id }) => id.startsWith('starter-'));
let engine: Engine;
let catalogue: Catalogue;

beforeAll(async () => {
  const path = join(folder, 'yos.duckdb');
  await buildFactsWarehouse(path);
  engine = await openNative({ path, readOnly: true });
  catalogue = await buildCatalogue(engine);
}, 60_000);
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

async function run(sql: string) {
  const statement = readStatement(sql);
  if (statement.kind === 'refused') throw new Error(statement.why);
  return runSql(engine, statement, 100_000);
}

describe('the saved queries', () => {
  it('are some to begin with, every question that a page asks, and every view', () => {
    const ids = queries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(starters.length).toBeGreaterThan(4);
    for (const { name } of allQuestions) expect(ids).toContain(`question-${name}`);
    for (const { name } of modelViews) expect(ids).toContain(`view-${name}`);
  });

  it.each(queries)(
    '$id says what it gives, and stands in the editor with that comment',
    ({ label, about, sql }) => {
      expect(label).toMatch(/^[A-Z]/);
      expect(about).toMatch(/\.$/);
      expect(sql).toMatch(/^-- /);
      expect(sql.replaceAll(/--.*/g, '')).not.toMatch(/\$\d/);
    }
  );

  it.each(queries)('$id runs as a reader would run it, and finds something', async ({ sql }) => {
    const { rows, more } = await run(sql);
    expect(rows.length).toBeGreaterThan(0);
    expect(more).toBe(false);
  });

  it.each(starters)('$id uses nothing that the browser would have to fetch', ({ sql }) => {
    expect(sql.replaceAll(/--.*/g, '')).not.toMatch(
      /\b(now|today|timezone|to_json|read_\w+)\s*\(|\bcurrent_(date|time)|::\s*json|\bcollate\b/i
    );
  });
});

describe('a question written out and run within its limit', () => {
  it.each(allQuestions)('gives the rows that its page has, in their order: $name', async (question) => {
    const saved = queries.find(({ id }) => id === `question-${question.name}`);
    const asked = await engine.query(question.sql, question.parameters(question.example));
    expect((await run(saved?.sql ?? '')).rows).toEqual(asked);
  });
});

describe('the tables beside the editor', () => {
  const entries = () => catalogue.tables.flatMap(({ tables }) => tables);

  it('are every table and every view, each once', () => {
    const names = entries().map(({ name }) => name);
    expect(names.sort()).toEqual(
      [...allTables, ...modelViews, ...Object.values(comparedTables)].map(({ name }) => name).sort()
    );
  });

  it('say what a row is', () => {
    for (const { about } of entries()) expect(about).toMatch(/One row (is|for each) \S.*\.$/);
  });

  it('have columns that can be put into a query as they are written', async () => {
    for (const { name, columns } of entries()) {
      const list = columns.map(({ inSql }) => inSql).join(', ');
      const described = await engine.query(`describe select ${list} from ${name}`);
      expect(described.map((row) => row['column_type'])).toEqual(columns.map(({ type }) => type));
    }
  });
});
