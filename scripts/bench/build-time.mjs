import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from '../compress/folder.mjs';
import { BUILD } from './pages.mjs';
import { runNode, spend } from './spend.mjs';

/** @typedef {import('./spend.mjs').Spent} Spent */

const BUDGET_SECONDS = 120;

/** As `npm run data` does. */
function makeData() {
  runNode('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
  runNode('scripts/data.mjs', []);
}

/** Packs the site with an empty cache, as on a fresh clone. */
async function compressCold() {
  const cache = mkdtempSync(join(tmpdir(), 'yos-bench-cache-'));
  await compressFolder({ directory: BUILD, cache });
  rmSync(cache, { recursive: true });
}

/**
 * What `npm run build` takes in its three parts, with nothing kept from before.
 *
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function buildTime() {
  /** @type {[string, () => unknown][]} */
  const parts = [
    ['data', makeData],
    ['pages', () => runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])],
    ['compression', compressCold]
  ];
  const figures = [];
  /** @type {Spent[]} */
  const spent = [];
  for (const [name, work] of parts) {
    const part = await spend(work);
    spent.push(part);
    console.log(`${name}: ${words(part)}`);
    figures.push({ measure: `Build, ${name}`, value: part.wall, unit: 's' });
  }
  const wall = spent.reduce((sum, part) => sum + part.wall, 0);
  const processor = spent.reduce((sum, part) => sum + (part.processor ?? NaN), 0);
  return [
    ...figures,
    { measure: 'Build, all', value: wall, unit: 's', budget: BUDGET_SECONDS },
    ...(Number.isNaN(processor) ? [] : [{ measure: 'Build, processor time', value: processor, unit: 's' }])
  ];
}

/** @param {Spent} spent */
function words({ wall, processor }) {
  return `${wall.toFixed(1)} s${processor === null ? '' : `, ${processor.toFixed(1)} s of processor time`}`;
}
