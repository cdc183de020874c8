import { startServer } from '../static-server.mjs';
import { launch } from './browser.mjs';
import { median } from './median.mjs';
import { BUILD } from './pages.mjs';

const BUDGET_MS = 16;
const EDITS = 1000;
/** Counts of cases, and percentages only. */
const SERVICES = ['harrow', 'hertfordshire'];

/**
 * Runs in the page: makes random edits of every kind and notes how long each takes until the page's elements follow and
 * are laid out. Painting is left out: it waits for the screen's next frame, whatever the work was.
 *
 * @param {number} count
 * @returns {Promise<number[]>} milliseconds
 */
async function editAtRandom(count) {
  let seed = 20_260_127;
  const random = (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const tell = (/** @type {Element} */ element, /** @type {string[]} */ ...types) => {
    for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const controls = /** @type {HTMLElement[]} */ ([
    ...document.querySelectorAll('.what-if :is(.step, .number, .slider, select, [type=checkbox])')
  ]);
  /** @param {HTMLElement} element */
  const edit = (element) => {
    if (element instanceof HTMLSelectElement) {
      element.selectedIndex = random(element.options.length);
      tell(element, 'change');
    } else if (element instanceof HTMLInputElement && element.type !== 'checkbox') {
      element.value = String(random(element.type === 'range' ? 101 : 12));
      tell(element, 'input', 'change');
    } else element.click();
  };
  // What follows from an event is done in the microtasks that it leaves behind, before the browser draws again.
  const settled = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  for (const details of document.querySelectorAll('details')) details.open = true;
  const times = [];
  for (let i = 0; i < count; i++) {
    const control = controls[random(controls.length)];
    const start = performance.now();
    if (control) edit(control);
    await settled();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    if (i % 50 === 49) await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
  }
  return times;
}

/**
 * How long the what-if takes to follow an edit: over 1,000 random ones, of cases, percentages and ratings.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function whatIf() {
  const server = await startServer({ directory: BUILD });
  const browser = await launch();
  try {
    /** @type {import('./table.mjs').Figure[]} */
    const figures = [];
    for (const id of SERVICES) {
      const page = await (await browser.newContext()).newPage();
      const path = `/services/${id}/what-if/`;
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await page.waitForSelector('.what-if .step, .what-if .slider', { state: 'attached' });
      const times = (await page.evaluate(editAtRandom, EDITS)).sort((a, b) => a - b);
      const named = (/** @type {string} */ what) => `What-if, ${what} of ${EDITS} edits, ${path}`;
      const budget = BUDGET_MS;
      figures.push(
        { measure: named('median'), value: median(times), unit: 'ms', budget },
        { measure: named('99 % within'), value: times[Math.floor(EDITS * 0.99)] ?? null, unit: 'ms', budget },
        { measure: named('slowest'), value: times.at(-1) ?? null, unit: 'ms', budget }
      );
      await page.context().close();
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
