// Loaded through Vite, in a copy of the project whose facts are multiplied.
import { mkdirSync } from 'node:fs';
import { checkFacts } from '../../src/build/check/check-facts';
import { diskReader } from '../../src/build/disk-facts';
import { writeEngineFiles } from '../../src/build/engine-files';
import { exportCsv, WAREHOUSE_FILE, writeWarehouseManifest } from '../../src/build/export';
import { readFacts } from '../../src/build/facts';
import { judge } from '../../src/build/judge';
import { judgedRows } from '../../src/build/judged-rows';
import { buildWarehouse } from '../../src/build/warehouse';
import { entries, load } from '../../src/routes/services/[id]/+page.server';

/**
 * One step: milliseconds of processor time, all threads together, for how many services. Unlike the clock it does not
 * depend on what else the machine does.
 *
 * @typedef {{ name: string, ms: number, services: number }} Step
 */

/** Of this many pages, evenly spread, the data is asked. */
const PAGES = 172;

/** Measures the steps of one run, in their order. */
function stopwatch() {
  /** @type {Omit<Step, 'services'>[]} */
  const taken = [];
  return {
    taken,
    /**
     * @template T
     * @param {string} name
     * @param {() => T | Promise<T>} work
     */
    async time(name, work) {
      const from = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(from);
      taken.push({ name, ms: (user + system) / 1000 });
      return result;
    }
  };
}

/**
 * The data build and the data of services' pages, step by step. What the checks find in invented facts is counted and
 * set aside.
 *
 * @returns {Promise<{ services: number, faults: number, steps: Step[] }>}
 */
export async function runSteps() {
  const { taken, time } = stopwatch();
  mkdirSync('static/data', { recursive: true });
  const facts = await time('read', () => readFacts(diskReader('.')));
  const { faults, doubts } = await time('check', () => checkFacts(facts));
  const verdicts = await time('judge', () => judge(judgedRows(facts)));
  const input = { facts, verdicts, doubts };
  const handedOut = await time('warehouse', () => buildWarehouse(`static/data/${WAREHOUSE_FILE}`, input));
  await time('export', () => exportCsv('static/data', input, handedOut));
  writeWarehouseManifest('static/data');
  writeEngineFiles('static/engine');
  const pages = (await entries()) ?? [];
  const asked = pages.filter((_, i) => i % Math.ceil(pages.length / PAGES) === 0);
  await time('page data', async () => {
    for (const params of asked) await load(/** @type {Parameters<typeof load>[0]} */ ({ params }));
  });
  const services = (/** @type {string} */ name) => (name === 'page data' ? asked.length : pages.length);
  return {
    services: pages.length,
    faults: faults.length,
    steps: taken.map((step) => ({ ...step, services: services(step.name) }))
  };
}
