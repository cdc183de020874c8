import { launch } from './browser.mjs';
import { loadTypescript } from './load-typescript.mjs';
import { median } from './median.mjs';

/** @typedef {typeof import('./engine-harness.mjs')} Harness */

const STARTS = 5;
const ASKS = 20;
const READY_BUDGET_MS = 2500;
const ANSWER_BUDGET_MS = 50;

/**
 * How long the engine takes to be ready in a page, on localhost with an empty cache.
 *
 * @param {import('playwright-core').Page} page
 */
function startTime(page) {
  return page.evaluate(async () => {
    const from = performance.now();
    const { state } = await window.probe.start();
    if (state !== 'ready') throw new Error(`The engine is ${state}.`);
    return performance.now() - from;
  });
}

/**
 * Time to a ready engine, and to a warm answer, in Chromium.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function engineTimes() {
  /** @type {Harness} */
  const { openEnginePage, serveEngineSite, allQuestions } = await loadTypescript(
    'scripts/bench/engine-harness.mjs'
  );
  const site = await serveEngineSite();
  const browser = await launch();
  try {
    const ready = [];
    for (let run = 0; run < STARTS; run += 1) {
      const { page, context } = await openEnginePage(browser, site.url);
      ready.push(await startTime(page));
      await context.close();
    }
    console.log(`ready after ${ready.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    const warm = await openEnginePage(browser, site.url);
    await warm.start();
    const answers = [];
    for (const { name, sql, parameters, example } of allQuestions) {
      await warm.rows(sql, parameters(example));
      answers.push({ name, ms: median(await warm.time(sql, parameters(example), ASKS)) });
    }
    answers.sort((a, b) => b.ms - a.ms);
    for (const { name, ms } of answers) console.log(`${ms.toFixed(1).padStart(8)} ms ${name}`);
    const [slowest] = answers;
    return [
      {
        measure: `Engine ready, median of ${STARTS} cold starts`,
        value: median(ready),
        unit: 'ms',
        budget: READY_BUDGET_MS
      },
      {
        measure: `Answer warm, median of ${answers.length} questions`,
        value: median(answers.map(({ ms }) => ms)),
        unit: 'ms',
        budget: ANSWER_BUDGET_MS
      },
      ...(slowest
        ? [
            {
              measure: `Answer warm, slowest question (${slowest.name})`,
              value: slowest.ms,
              unit: 'ms',
              budget: ANSWER_BUDGET_MS
            }
          ]
        : [])
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
