import { startServer } from '../static-server.mjs';
import { launch, slowDown } from './browser.mjs';
import { median } from './median.mjs';
import { BUILD, INDICATOR_PAGE, measuredServices } from './pages.mjs';

/** @typedef {{ ms: number, top: number }} Seen when the chart was painted, and where its top is in the page, in pixels */

const RUNS = 5;
const BUDGET_MS = { service: 700, indicator: 800 };
const SCREEN = { width: 390, height: 844 };

/**
 * Runs in the page from its first byte: notes when the first chart was whole, laid out and painted.
 */
function watchFirstChart() {
  const isWhole = (/** @type {Element} */ chart) => {
    for (let node = /** @type {Element | null} */ (chart); node; node = node.parentElement)
      if (node.nextSibling) return true;
    return document.readyState !== 'loading';
  };
  const look = () => {
    const chart = document.querySelector('figure[data-figure] svg');
    const box = chart?.getBoundingClientRect();
    if (
      !chart ||
      !box ||
      box.width === 0 ||
      !chart.checkVisibility({ visibilityProperty: true }) ||
      !isWhole(chart)
    )
      return requestAnimationFrame(look);
    // A message posted in the frame's callback is handled once that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      Object.assign(window, { firstChart: { ms: performance.now(), top: box.top + scrollY } });
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/**
 * One visit with an empty cache.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: SCREEN });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFirstChart);
    await slowDown(page);
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await page.waitForFunction(() => Reflect.get(window, 'firstChart'), null, {
      timeout: 60_000
    });
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    );
    return { .../** @type {Seen} */ (await seen.jsonValue()), contentful: Number(await paint.jsonValue()) };
  } finally {
    await context.close();
  }
}

/**
 * When the first chart of a service's and of an indicator's page is visible on a slow connection, on a narrow screen, cold.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function firstChart() {
  const server = await startServer({ directory: BUILD });
  const browser = await launch();
  try {
    await visit(browser, `${server.url}/`);
    const figures = [];
    for (const path of [...measuredServices(), INDICATOR_PAGE]) {
      const seen = [];
      for (let run = 0; run < RUNS; run += 1) seen.push(await visit(browser, server.url + path));
      const times = seen.map(({ ms }) => ms);
      console.log(
        `${path} chart at ${times.map((ms) => ms.toFixed(0)).join(', ')} ms; first paint of any text or picture at ` +
          `${median(seen.map(({ contentful }) => contentful)).toFixed(0)} ms; the chart's top is ` +
          `${seen[0]?.top.toFixed(0)} px down a screen of ${SCREEN.width} × ${SCREEN.height}`
      );
      figures.push({
        measure: `First chart visible, ${path}`,
        value: median(times),
        unit: 'ms',
        budget: path === INDICATOR_PAGE ? BUDGET_MS.indicator : BUDGET_MS.service
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
