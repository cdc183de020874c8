import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUILD, fileOfPage, servicePages } from './pages.mjs';

const SLICE_BYTES = 30_000;
const PAGE_BYTES = 120_000;

/** @param {string} html */
const sliceOf = (html) => /id="comparison-slice">([^<]*)</.exec(html)?.[1] ?? '';
/** @param {string} html */
const pageDataOf = (html) => /const data = (\[.*?\]);\n/s.exec(html)?.[1] ?? '';
/** @param {string} text */
const packed = (text) => (text ? brotliCompressSync(text).length : 0);

/** Bytes of a file as it is sent. @param {string} path */
const sent = (path) => (statSync(`${path}.br`, { throwIfNoEntry: false }) ?? statSync(path)).size;

/** Scripts and styles that a page names, as paths of files. @param {string} path @param {string} html */
function named(path, html) {
  const found = html.matchAll(/(?:href|import\(|src)[="(]*"?([^"()\s]+\.(?:js|css))"/g);
  const folder = join(BUILD, path);
  return [...new Set([...found].map(([, name]) => join(folder, name ?? '')))];
}

/**
 * What comes with a page for its switches, and what an indicator's page weighs in all.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function slices() {
  const services = servicePages().map((path) => ({
    path,
    bytes: packed(sliceOf(readFileSync(fileOfPage(path), 'utf8')))
  }));
  const [largest] = services.toSorted((a, b) => b.bytes - a.bytes);
  const figures = largest
    ? [
        {
          measure: `Slice, largest of services (${largest.path})`,
          value: largest.bytes,
          unit: 'B',
          budget: SLICE_BYTES
        }
      ]
    : [];
  for (const path of ['/groups/', '/compare/']) {
    const html = readFileSync(fileOfPage(path), 'utf8');
    figures.push({
      measure: `Page data, ${path}`,
      value: packed(pageDataOf(html)),
      unit: 'B',
      budget: SLICE_BYTES
    });
  }
  const indicators = readdirSync(join(BUILD, 'indicators'), { withFileTypes: true }).filter((e) =>
    e.isDirectory()
  );
  for (const { name } of indicators) {
    const path = `/indicators/${name}/`;
    const html = readFileSync(fileOfPage(path), 'utf8');
    const files = named(path, html);
    const whole = [fileOfPage(path), ...files].reduce((sum, file) => sum + sent(file), 0);
    figures.push(
      { measure: `Page data, ${path}`, value: packed(pageDataOf(html)), unit: 'B', budget: SLICE_BYTES },
      {
        measure: `Whole page with ${files.length} files, ${path}`,
        value: whole,
        unit: 'B',
        budget: PAGE_BYTES
      }
    );
  }
  return figures;
}
