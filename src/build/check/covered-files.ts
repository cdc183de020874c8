import { factTables } from '$lib/data/manifest';
import type { Fault } from '$lib/data/read-table';
import { fileOf } from '$lib/data/read-table';

/** Files in data/ that are no tables: what they say is not read as facts. */
const OTHERS = ['data/manifest.json', 'data/places/services.topo.json'];
const README = /^data\/([a-z]+\/)?README\.md$/;

/**
 * Files in data/ that no contract covers, so that no table is published unchecked or forgotten.
 * @param files paths from the project's folder, with `/`
 */
export function uncoveredFiles(files: readonly string[]): Fault[] {
  const covered = new Set([...Object.values(factTables).map(fileOf), ...OTHERS]);
  return files
    .filter((file) => !covered.has(file) && !README.test(file))
    .map((file) => {
      const value = file.split('/').at(-1) ?? file;
      const expected = 'a table with a contract in src/lib/data, a README.md, or no such file';
      return { file, line: 0, column: '', value, expected, check: 'files' };
    });
}
