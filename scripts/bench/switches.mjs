import { startServer } from '../static-server.mjs';
import { launch, slowDown } from './browser.mjs';
import { median } from './median.mjs';
import { BUILD } from './pages.mjs';

const BUDGET_MS = 100;

/** Pages whose switches are measured: each of the selects found is set to all that it offers, one after another. */
const PAGES = [
  { path: '/services/hertfordshire/', what: 'Another set', selects: '[data-comparison] select[id$="-set"]' },
  { path: '/trends/', what: 'Another filter', selects: '[data-trends] select' }
];

/**
 * Runs in the page: makes every choice of every select in turn and notes how long it takes until the new view is painted.
 *
 * @param {string} selects
 * @returns {Promise<number[]>} milliseconds
 */
async function makeEveryChoice(selects) {
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(undefined), 0)));
  const times = [];
  const found = /** @type {HTMLSelectElement[]} */ ([...document.querySelectorAll(selects)]);
  for (const { id } of found) {
    const count = /** @type {HTMLSelectElement} */ (document.getElementById(id)).options.length;
    for (let at = 1; at < count; at += 1) {
      const select = /** @type {HTMLSelectElement} */ (document.getElementById(id));
      const start = performance.now();
      select.selectedIndex = at;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await painted();
      times.push(performance.now() - start);
    }
  }
  return times;
}

/**
 * How long pages take to answer a switch, on a slow connection, without the engine.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function switches() {
  const server = await startServer({ directory: BUILD });
  const browser = await launch();
  try {
    const figures = [];
    for (const { path, what, selects } of PAGES) {
      const page = await (await browser.newContext()).newPage();
      await slowDown(page);
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await page.waitForSelector(`${selects}:enabled`);
      const times = await page.evaluate(makeEveryChoice, selects);
      console.log(
        `${path} ${what.toLowerCase()} painted after ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`
      );
      const rest = { unit: 'ms', budget: BUDGET_MS };
      figures.push(
        { measure: `${what}, median of ${times.length}, ${path}`, value: median(times), ...rest },
        { measure: `${what}, slowest, ${path}`, value: Math.max(...times), ...rest }
      );
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
