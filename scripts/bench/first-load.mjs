import { startServer } from '../static-server.mjs';
import { launch } from './browser.mjs';
import { BUILD, INDICATOR_PAGE, pageKinds } from './pages.mjs';

/** @typedef {{ path: string, type: string, bytes: number }} Loaded */

const BUDGET_BYTES = 60_000;
/** Budget of an indicator's whole page. */
const WHOLE_BYTES = 120_000;
/** How long a page is left alone after its last request, so that what it loads when idle is seen. */
const IDLE_MS = 5000;
const ENGINE = /\/engine\/|\.wasm$|\.duckdb$/;

/**
 * What a page loads by itself with an empty cache, nothing being touched.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Loaded[]>} bytes of the packed bodies
 */
async function loadedBy(browser, url) {
  const context = await browser.newContext();
  try {
    /** @type {Promise<Loaded>[]} */
    const loaded = [];
    context.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      const type = request.resourceType();
      loaded.push(request.sizes().then((sizes) => ({ path: pathname, type, bytes: sizes.responseBodySize })));
    });
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(IDLE_MS);
    return await Promise.all(loaded);
  } finally {
    await context.close();
  }
}

/** @param {readonly Loaded[]} loaded */
const total = (loaded) => loaded.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Script on first load by kind of page, and bytes of the engine that nobody asked for.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function firstLoad() {
  const server = await startServer({ directory: BUILD });
  const browser = await launch();
  try {
    const figures = [];
    let engine = 0;
    for (const path of pageKinds()) {
      const loaded = await loadedBy(browser, server.url + path);
      const scripts = loaded.filter(({ path: name, type }) => type === 'script' || name.endsWith('.js'));
      engine += total(loaded.filter(({ path: name }) => ENGINE.test(name)));
      console.log(`${path} ${total(loaded)} B in ${loaded.length} requests`);
      for (const each of loaded)
        console.log(`  ${String(each.bytes).padStart(8)} ${each.type.padEnd(10)} ${each.path}`);
      figures.push({
        measure: `Script on first load, ${path}`,
        value: total(scripts),
        unit: 'B',
        budget: BUDGET_BYTES
      });
      if (path === INDICATOR_PAGE)
        figures.push({
          measure: `Whole page, ${path}`,
          value: total(loaded),
          unit: 'B',
          budget: WHOLE_BYTES
        });
    }
    return [
      ...figures,
      { measure: 'Engine loaded unasked, all kinds of page', value: engine, unit: 'B', budget: 0 }
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
