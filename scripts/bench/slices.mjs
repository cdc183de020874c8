import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUILD, fileOfPage, servicePages } from './pages.mjs';

const BUDGET_BYTES = 30_000;
/** Where a page holds what its switches need: a block of its own, or what Kit hydrates from. */
const BLOCK = /<script type="application\/json"[^>]*>([^<]*)<\/script>/;
const KIT = /\n\s*data: (\[.*\]),\n/;

/**
 * Bytes, packed, of what comes with a page for its switches.
 *
 * @param {string} path
 * @throws {Error} when the page holds nothing of the kind
 */
function sliceBytes(path) {
  const html = readFileSync(fileOfPage(path), 'utf8');
  const text = (BLOCK.exec(html) ?? KIT.exec(html))?.[1];
  if (!text) throw new Error(`${path} holds no slice.`);
  return brotliCompressSync(text).length;
}

/** @param {string} path */
const hasBlock = (path) => BLOCK.test(readFileSync(fileOfPage(path), 'utf8'));

/**
 * What comes with a page for its switches.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function slices() {
  const services = servicePages().filter(hasBlock);
  const sized = services.map((path) => ({ path, bytes: sliceBytes(path) }));
  const largest = sized
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 1)
    .map(({ path }) => path);
  const indicators = readdirSync(join(BUILD, 'indicators'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/indicators/${name}/`);
  console.log(`${services.length} pages of services carry a slice; the largest is that of ${largest.join()}`);
  return [...largest, '/groups/', '/compare/', '/trends/', ...indicators].map((path) => ({
    measure: `Slice, ${path}`,
    value: sliceBytes(path),
    unit: 'B',
    budget: BUDGET_BYTES
  }));
}
