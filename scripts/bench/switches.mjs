import { startServer } from '../static-server.mjs';
import { launch, slowDown } from './browser.mjs';
import { median } from './median.mjs';
import { BUILD } from './pages.mjs';

const BUDGET_MS = 100;
const SERVICE = '/services/hertfordshire/';

/**
 * Runs in the page: chooses every set in turn and notes how long it takes until the new view is painted.
 *
 * @returns {Promise<number[]>} milliseconds
 */
async function chooseEverySet() {
  const select = /** @type {HTMLSelectElement} */ (document.querySelector('[data-comparison] select'));
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(undefined), 0)));
  const times = [];
  for (const option of [...select.options].slice(1)) {
    const start = performance.now();
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await painted();
    times.push(performance.now() - start);
  }
  return times;
}

/**
 * How long a service's page takes to answer another comparator set, on a slow connection, without the engine.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function switches() {
  const server = await startServer({ directory: BUILD });
  const browser = await launch();
  try {
    const page = await (await browser.newContext()).newPage();
    await slowDown(page);
    await page.goto(server.url + SERVICE, { waitUntil: 'networkidle' });
    await page.waitForSelector('[data-comparison] select:not([disabled])');
    const times = await page.evaluate(chooseEverySet);
    console.log(`${SERVICE} another set painted after ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    const budget = BUDGET_MS;
    return [
      {
        measure: `Another set, median of ${times.length}, ${SERVICE}`,
        value: median(times),
        unit: 'ms',
        budget
      },
      { measure: `Another set, slowest, ${SERVICE}`, value: Math.max(...times), unit: 'ms', budget }
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
