import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNative } from '$lib/engine/native';
import { checkFacts } from '../../../src/build/check/check-facts';
import { diskReader } from '../../../src/build/disk-facts';
import { readFacts } from '../../../src/build/facts';
import { judge } from '../../../src/build/judge';
import { judgedRows } from '../../../src/build/judged-rows';
import { buildWarehouse } from '../../../src/build/warehouse';

/** Builds the warehouse of the project's facts at a path, as the data build does. */
export async function buildFactsWarehouse(path: string): Promise<void> {
  const facts = readFacts(diskReader('.'));
  const verdicts = judge(judgedRows(facts));
  await buildWarehouse(path, { facts, verdicts, doubts: checkFacts(facts).doubts });
}

/** The warehouse of the project's facts, built for the tests of one file, locked down as in the browser. */
export function factsWarehouse(): { readonly engine: Engine } {
  const folder = mkdtempSync(join(tmpdir(), 'facts-warehouse-'));
  let opened: Engine | undefined;
  beforeAll(async () => {
    const path = join(folder, 'yos.duckdb');
    await buildFactsWarehouse(path);
    opened = await openNative({ path, readOnly: true });
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    get engine() {
      if (!opened) throw new Error('The warehouse is not built yet.');
      return opened;
    }
  };
}
