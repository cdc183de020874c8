import { startServer } from '../static-server.mjs';
import { launch } from './browser.mjs';
import { median } from './median.mjs';
import { BUILD } from './pages.mjs';

/** Most to say, most differences, least to say. */
const SERVICES = ['harrow', 'barnsley', 'monmouthshire-and-torfaen'];
const RUNS = 5;
const BUDGET_MS = 3000;

/**
 * One print from the address to the file, in a context of its own.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function print(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'load' });
    await page.pdf({ preferCSSPageSize: true });
    return performance.now() - start;
  } finally {
    await context.close();
  }
}

/**
 * How long a board pack takes from its address to a PDF; the first print, which warms the browser up, is left out.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function boardPack() {
  const server = await startServer({ directory: BUILD });
  const browser = await launch();
  try {
    const figures = [];
    const paths = SERVICES.map((id) => `/services/${id}/board-pack/`);
    await print(browser, server.url + (paths[0] ?? '/'));
    for (const path of paths) {
      const times = [];
      for (let run = 0; run < RUNS; run += 1) times.push(await print(browser, server.url + path));
      console.log(`${path} printed after ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
      figures.push({
        measure: `Opened and printed, median of ${RUNS}, ${path}`,
        value: median(times),
        unit: 'ms',
        budget: BUDGET_MS
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
