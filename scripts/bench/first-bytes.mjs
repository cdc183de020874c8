import { readFileSync } from 'node:fs';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { fileOfPage, INDICATOR_PAGE, measuredServices, servicePages } from './pages.mjs';

const BUDGET_BYTES = 20_000;

/** @typedef {{ chart: number, figure: number }} Ends */
/** @typedef {(head: Buffer) => Buffer} Unpack */

/** @type {Unpack} */
const unbrotli = (head) => brotliDecompressSync(head, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
/** @type {Unpack} */
const ungzip = (head) => gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });

/**
 * Where the first figure and its chart end in a page, in bytes; null when it has none.
 *
 * @param {Buffer} html
 * @returns {Ends | null}
 */
export function firstFigureEnds(html) {
  // One byte is one character in Latin-1, so that places in the text are places in the bytes.
  const start = html.toString('latin1').search(/<figure[^>]* data-figure=/);
  const chart = start < 0 ? -1 : html.indexOf('</svg>', start);
  const figure = start < 0 ? -1 : html.indexOf('</figure>', start);
  return chart < 0 || figure < 0
    ? null
    : { chart: chart + '</svg>'.length, figure: figure + '</figure>'.length };
}

/**
 * How many of the first packed bytes a browser needs to have the first `wanted` bytes of a page.
 *
 * @param {Buffer} packed
 * @param {number} wanted
 * @param {Unpack} unpack gives what a cut-off head of the packed bytes holds
 */
export function bytesNeeded(packed, wanted, unpack) {
  let [low, high] = [0, packed.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (unpack(packed.subarray(0, middle)).length >= wanted) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** @param {string} path */
function needs(path) {
  const html = readFileSync(fileOfPage(path));
  const ends = firstFigureEnds(html);
  if (!ends) return null;
  const [br, gz] = [readFileSync(`${fileOfPage(path)}.br`), readFileSync(`${fileOfPage(path)}.gz`)];
  return {
    path,
    chart: bytesNeeded(br, ends.chart, unbrotli),
    figure: bytesNeeded(br, ends.figure, unbrotli),
    figureGzip: bytesNeeded(gz, ends.figure, ungzip),
    page: br.length,
    plain: html.length
  };
}

/**
 * How many of a service's and an indicator's page's first packed bytes hold its first figure, table and downloads included.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function firstBytes() {
  const all = [...servicePages(), INDICATOR_PAGE].map((path) => ({ path, need: needs(path) }));
  const without = all.filter(({ need }) => need === null).map(({ path }) => path);
  const known = all.flatMap(({ need }) => need ?? []).sort((a, b) => b.figure - a.figure);
  const [worst] = known;
  const measured = [...measuredServices(), INDICATOR_PAGE];
  const shown = [...measured, ...(worst ? [worst.path] : [])];
  for (const each of known.filter(({ path }) => shown.includes(path)))
    console.log(
      `${each.path} chart within ${each.chart} B, figure within ${each.figure} B brotli (${each.figureGzip} B gzip), ` +
        `page ${each.page} B brotli of ${each.plain} B`
    );
  console.log(
    `${known.length} pages have a figure, ${without.length} have none: ${without.join(' ') || '–'}`
  );
  const figures = known
    .filter(({ path }) => measured.includes(path))
    .map(({ path, figure }) => ({ measure: `First figure within, brotli, ${path}`, value: figure }));
  if (worst)
    figures.push({
      measure: `First figure within, brotli, furthest of ${known.length} (${worst.path})`,
      value: worst.figure
    });
  return figures.map((figure) => ({ ...figure, unit: 'B', budget: BUDGET_BYTES }));
}
