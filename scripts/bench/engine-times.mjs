import { launch } from './browser.mjs';
import { engineAnswers } from './engine-answers.mjs';
import { engineStart } from './engine-start.mjs';
import { loadTypescript } from './load-typescript.mjs';

/** @typedef {typeof import('./engine-harness.mjs')} Harness */

/**
 * What the measures of the engine need: a browser, a way to open a page that holds it, and the site's questions.
 *
 * @typedef {object} EngineBench
 * @property {import('playwright-core').Browser} browser
 * @property {() => ReturnType<Harness['openEnginePage']>} open
 * @property {Harness['allQuestions']} questions
 */

/**
 * Time to a ready engine and to a warm answer, in Chromium, through the pages of the engine's own tests.
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
  const open = () => openEnginePage(browser, site.url);
  try {
    const bench = { browser, open, questions: allQuestions };
    return [...(await engineStart(bench)), ...(await engineAnswers(bench))];
  } finally {
    await browser.close();
    await site.close();
  }
}
