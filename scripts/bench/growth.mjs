import { rmSync } from 'node:fs';
import { growthTree } from './growth-tree.mjs';
import { runNode, spend } from './spend.mjs';

/** @typedef {import('./growth-steps.mjs').Step} Step */
/** @typedef {{ services: number, steps: Step[] }} Size */

const TIMES = [1, 10];

/**
 * Prerenders the site of a tree whose data is made.
 *
 * @param {string} tree
 * @param {number} services
 * @returns {Promise<Step>}
 */
async function prerendered(tree, services) {
  const vite = () => runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], tree);
  const { wall, processor } = await spend(vite);
  return { name: 'prerender', ms: (processor ?? wall) * 1000, services };
}

/**
 * One size of the register, step by step.
 *
 * @param {number} times
 * @param {boolean} prerender
 * @returns {Promise<Size>}
 */
async function measure(times, prerender) {
  const tree = growthTree(times);
  try {
    runNode('node_modules/@sveltejs/kit/svelte-kit.js', ['sync'], tree);
    const output = runNode('scripts/bench/growth-worker.mjs', [], tree);
    /** @type {Size & { faults: number }} */
    const { services, faults, steps } = JSON.parse(output.trim().split('\n').at(-1) ?? '');
    console.log(
      `${services} services; ${faults} faults that the checks find in invented facts are set aside`
    );
    if (prerender) steps.push(await prerendered(tree, services));
    for (const { name, ms, services: of } of steps)
      console.log(`  ${name.padEnd(10)} ${ms.toFixed(0).padStart(8)} ms for ${of} services`);
    return { services, steps };
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/**
 * Processor time per service with the real number of services and with ten times as many, nine of ten invented.
 *
 * @param {{ prerender: boolean }} options `prerender`: builds the pages too
 * @returns {Promise<import('./table.mjs').Figure[]>}
 */
export async function growth({ prerender }) {
  /** @type {Size[]} */
  const sizes = [];
  for (const times of TIMES) sizes.push(await measure(times, prerender));
  const names = sizes[0]?.steps.map(({ name }) => name) ?? [];
  return names.flatMap((name) =>
    sizes.flatMap(({ services, steps }) =>
      steps
        .filter((step) => step.name === name)
        .map((step) => ({
          measure: `Growth: ${name}, processor time a service of ${services.toLocaleString('en-GB')}`,
          value: step.ms / step.services,
          unit: 'ms'
        }))
    )
  );
}
