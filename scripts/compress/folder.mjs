import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { packBoth } from './pack.mjs';

const COMPRESSIBLE = /\.(css|csv|duckdb|html|js|json|md|mjs|sql|svg|txt|wasm|webmanifest|xml)$/;
/** Below this there is next to nothing to gain; a page has dozens of small scripts, so less would be missed. */
const SMALLEST = 200;

/**
 * What a run did: files packed, their bytes plain and packed, and how many of them came from the cache.
 *
 * @typedef {{ files: number, plainBytes: number, brotliBytes: number, gzipBytes: number, reused: number }} Totals
 */

/**
 * Writes a `.br` and a `.gz` beside every file of a folder that gains by it, on all cores. The cache keeps
 * what this run used and nothing else.
 *
 * @param {{ directory: string, cache: string, smallest?: number }} options
 *   `smallest`: files of fewer bytes stay as they are
 * @returns {Promise<Totals>}
 */
export async function compressFolder({ directory, cache, smallest = SMALLEST }) {
  await mkdir(cache, { recursive: true });
  const files = (await compressibleFiles(directory)).filter(({ size }) => size >= smallest);
  const totals = { files: files.length, plainBytes: 0, brotliBytes: 0, gzipBytes: 0, reused: 0 };
  const used = new Set();

  async function work() {
    for (let file = files.pop(); file; file = files.pop()) {
      const { br, gz } = await packBoth(file.path, await readFile(file.path), cache);
      used.add(br.kept).add(gz.kept);
      totals.plainBytes += file.size;
      totals.brotliBytes += Math.min(br.size, file.size);
      totals.gzipBytes += Math.min(gz.size, file.size);
      totals.reused += br.reused && gz.reused ? 1 : 0;
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));

  const kept = (await readdir(cache)).map((name) => join(cache, name));
  await Promise.all(kept.filter((path) => !used.has(path)).map((path) => rm(path)));
  return totals;
}

/**
 * The largest last: files are taken from the end, so that no core is left alone with a big one.
 *
 * @param {string} directory
 */
async function compressibleFiles(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => ({ path, size: (await stat(path)).size })));
  return files.sort((a, b) => a.size - b.size);
}
