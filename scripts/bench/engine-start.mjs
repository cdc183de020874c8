import { processorSeconds } from './browser.mjs';
import { median } from './median.mjs';

/** @typedef {import('./engine-times.mjs').EngineBench} EngineBench */

const RUNS = 5;
const BUDGET_MS = 2500;

/**
 * Starts the engine of a page.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} milliseconds until it is ready
 */
function start(page) {
  return page.evaluate(async () => {
    const from = performance.now();
    const { state } = await window.probe.start();
    if (state !== 'ready') throw new Error(`The engine is ${state}.`);
    return performance.now() - from;
  });
}

/**
 * How long the engine takes to be ready on localhost, with an empty cache.
 *
 * @param {EngineBench} bench
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function engineStart({ browser, open }) {
  const ready = [];
  const used = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, context } = await open();
    const before = await processorSeconds(browser);
    ready.push(await start(page));
    used.push((await processorSeconds(browser)) - before);
    await context.close();
  }
  console.log(`ready after ${ready.map((ms) => ms.toFixed(0)).join(', ')} ms`);
  const what = `median of ${RUNS} cold starts`;
  return [
    { measure: `Engine ready, ${what}`, value: median(ready), unit: 'ms', budget: BUDGET_MS },
    { measure: `Engine ready, processor time, ${what}`, value: median(used) * 1000, unit: 'ms' }
  ];
}
