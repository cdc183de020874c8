import { describe, expect, it } from 'vitest';
import { describeFloorFault, findFloorFaults } from './floors';
import { readProject } from './project-files';

/** The faults of an invented project, as lines of text. */
function faultsOf(files: Record<string, string>): string[] {
  return findFloorFaults(new Map(Object.entries(files))).map(describeFloorFault);
}

describe('the floors of this project', () => {
  const sources = readProject(/^src\//);

  it('has sources to look at', () => {
    expect([...sources.keys()].filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(10);
  });
  it('has no import that goes upward, round in a circle or through a closed door', () => {
    expect(findFloorFaults(sources).map(describeFloorFault)).toEqual([]);
  });
});

describe('what may be imported', () => {
  it('is the own floor and those below, by $lib or relative, as code or as text', () => {
    const files = {
      'src/lib/data/words.ts': 'export const RATINGS = [];',
      'src/lib/rules/bands.ts': "import { RATINGS } from '$lib/data/words'; import '../stats/interval';",
      'src/lib/stats/interval.ts': "import type { Rating } from '../data/words';",
      'src/lib/queries/list.ts': "import sql from './sql/ask/list.sql?raw';\nimport { z } from 'zod';",
      'src/lib/queries/sql/ask/list.sql': 'select 1',
      'src/lib/engine/browser.ts': "import * as duckdb from '@duckdb/duckdb-wasm';",
      'src/lib/ui/Header.svelte': '<script lang="ts">\n  import { page } from \'$app/state\';\n</script>',
      'src/routes/+page.svelte': "<script>import Header from '$lib/ui/Header.svelte';</script>",
      'src/routes/+page.server.ts': "import { engine } from '$lib/engine/native'; import '../build/site';",
      'src/lib/engine/native.ts': "import duckdb from '@duckdb/node-api';",
      'src/build/site.ts': "import '$lib/engine/native';",
      'src/service-worker.ts': "import { build } from '$service-worker';"
    };
    expect(faultsOf(files)).toEqual([]);
  });
});

describe('a planted fault is named with its file, its import and its rule', () => {
  const upward = 'src/lib/rules is below src/lib/queries: import downward only';

  it.each([
    ['static', "import { a } from '$lib/queries/a';"],
    ['type-only', "import type { A } from '$lib/queries/a';"],
    ['relative', "import { a } from '../queries/a';"],
    ['dynamic', "const a = () => import('$lib/queries/a');"],
    ['re-exported', "export { a } from '$lib/queries/a';"],
    ['re-exported whole', "export * from '$lib/queries/a';"],
    ['in a type', "export type A = import('$lib/queries/a').A;"],
    ['for its side effect', "import '$lib/queries/a';"],
    ['by pattern', "const all = import.meta.glob('../queries/*.ts');"],
    ['by one of several patterns', "const all = import.meta.glob(['./*.ts', '/src/lib/queries/*.ts']);"]
  ])('an upward import, %s', (_, line) => {
    const [fault, ...others] = faultsOf({ 'src/lib/rules/x.ts': `\n${line}` });
    expect(fault).toMatch(/^src\/lib\/rules\/x\.ts:2 imports .*queries/);
    expect(fault).toContain(upward);
    expect(others).toEqual([]);
  });

  it('an upward import in a component, in its script and in its markup', () => {
    const script = '<p>hi</p>\n<script lang="ts">\n  import x from \'../../../routes/x\';\n</script>';
    const markup = "<script>let a = 1;</script>\n{#await import('../../../build/x')}{/await}";
    expect(faultsOf({ 'src/lib/ui/deep/A.svelte': script })).toEqual([
      'src/lib/ui/deep/A.svelte:3 imports ../../../routes/x: src/lib/ui is below src/routes: import downward only'
    ]);
    expect(faultsOf({ 'src/lib/ui/deep/A.svelte': markup })[0]).toMatch(
      /A\.svelte:2 imports \.\.\/\.\.\/\.\.\/build/
    );
  });

  it('an index file, and an import of a folder', () => {
    const faults = faultsOf({
      'src/lib/data/index.ts': '',
      'src/lib/rules/x.ts': "import { a } from '$lib/data';",
      'src/lib/words/y.ts': "import { b } from '..';"
    });
    expect(faults).toEqual([
      'src/lib/data/index.ts: no index files: name a file for what it gives',
      'src/lib/rules/x.ts:1 imports $lib/data: imports a folder: import the file that is meant',
      'src/lib/words/y.ts:1 imports ..: imports a folder: import the file that is meant'
    ]);
  });

  it('DuckDB outside engine/, and $app outside routes/ and ui/', () => {
    const faults = faultsOf({
      'src/build/x.ts': "import { DuckDBInstance } from '@duckdb/node-api';",
      'src/lib/charts/C.svelte': "<script>import { resolve } from '$app/paths';</script>"
    });
    expect(faults).toEqual([
      'src/build/x.ts:1 imports @duckdb/node-api: only engine/ imports @duckdb',
      'src/lib/charts/C.svelte:1 imports $app/paths: only routes/ and ui/ import $app'
    ]);
  });

  it('a chart that sees queries or engine, be it for a type', () => {
    const text =
      "<script lang=\"ts\">\nimport type { Row } from '$lib/queries/list';\nimport '../engine/run';\n</script>";
    expect(faultsOf({ 'src/lib/charts/C.svelte': text })).toEqual([
      'src/lib/charts/C.svelte:2 imports $lib/queries/list: charts never import src/lib/queries',
      'src/lib/charts/C.svelte:3 imports ../engine/run: charts never import src/lib/engine'
    ]);
  });

  it('the native engine or Node itself, where a browser could reach it, however far', () => {
    const faults = faultsOf({
      'src/lib/engine/native.ts': "import duckdb from '@duckdb/node-api';",
      'src/lib/engine/site.ts': "export * from './native';",
      'src/lib/words/date.ts': "import fs from 'node:fs';",
      'src/routes/load.ts': "import type { N } from '$lib/engine/native';\nimport '$lib/engine/site';",
      'src/routes/+page.ts': "import { load } from './load';",
      'src/routes/+page.server.ts': "import { load } from './load';",
      'src/routes/data/+server.ts': "import '../../build/site';",
      'src/build/site.ts': "import '$lib/engine/native';"
    });
    const rule =
      'needs Node (the native engine or a node: module): only src/build, engine/ and server loads may';
    expect(faults.sort()).toEqual([
      `src/lib/words/date.ts:1 imports node:fs: ${rule}`,
      `src/routes/+page.ts:1 imports ./load: ${rule}`,
      `src/routes/load.ts:2 imports $lib/engine/site: ${rule}`
    ]);
  });

  it('a circle of imports, unless a type closes it', () => {
    const files = {
      'src/lib/data/a.ts': "import './b';",
      'src/lib/data/b.ts': "import '$lib/data/c';",
      'src/lib/data/c.ts': "export { x } from './a';"
    };
    expect(faultsOf(files)).toEqual([
      'src/lib/data/a.ts: import cycle: src/lib/data/a.ts → src/lib/data/b.ts → src/lib/data/c.ts → src/lib/data/a.ts'
    ]);
    expect(faultsOf({ ...files, 'src/lib/data/c.ts': "import type { X } from './a';" })).toEqual([]);
  });

  it('a file that lies on no floor', () => {
    expect(faultsOf({ 'src/lib/misc/x.ts': '', 'src/lib/y.ts': '' })).toEqual([
      'src/lib/misc/x.ts: lies on no floor',
      'src/lib/y.ts: lies on no floor'
    ]);
  });
});
