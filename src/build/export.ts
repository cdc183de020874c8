import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtTables,
  comparedTables,
  exportedViews,
  factTables,
  publishedTables,
  type FactName
} from '$lib/data/manifest';
import { dictionary, DICTIONARY_COLUMNS } from './dictionary';
import type { WarehouseInput } from './warehouse';
import { writeCsv } from './write-csv';

/** Name of the warehouse file among the downloads. */
export const WAREHOUSE_FILE = 'yos.duckdb';

/** What a browser needs to fetch the warehouse and to know that it came whole. */
export interface WarehouseManifest {
  file: string;
  bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
}

/** Writes the manifest of a warehouse file that stands in the folder. */
export function writeWarehouseManifest(folder: string): WarehouseManifest {
  const bytes = readFileSync(join(folder, WAREHOUSE_FILE));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const manifest = { file: WAREHOUSE_FILE, bytes: bytes.length, sha256 };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

/**
 * Writes each table as CSV, cells of facts as they stand in their files, and the dictionary.
 * @param handedOut rows of the tables and views that the warehouse made, by name
 */
export function exportCsv(
  folder: string,
  { facts, verdicts, doubts }: WarehouseInput,
  handedOut: ReadonlyMap<string, readonly Record<string, unknown>[]>
): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, columns: readonly string[], rows: readonly Record<string, unknown>[]) =>
    writeFileSync(join(folder, `${name}.csv`), writeCsv(columns, rows));
  for (const name of Object.keys(factTables) as FactName[]) {
    write(name, Object.keys(factTables[name].columns), facts.tables[name].texts);
  }
  write('standard_verdicts', Object.keys(builtTables.standard_verdicts.columns), verdicts.standards);
  write('overall_verdicts', Object.keys(builtTables.overall_verdicts.columns), verdicts.overalls);
  write('audit', Object.keys(builtTables.audit.columns), doubts);
  for (const { name, columns } of [...Object.values(exportedViews), ...Object.values(comparedTables)])
    write(name, Object.keys(columns), handedOut.get(name) ?? []);
  write('dictionary', DICTIONARY_COLUMNS, dictionary(publishedTables));
}
