// `npm run bench`: measures the budgets on this machine and prints a table. It asserts nothing and ends with 0.
//   --no-build     measures the build/ that is there
//   --growth       prerenders the ten-fold site too (some minutes), not its data and page data alone
//   --only=a,b     only these measures
import { fileURLToPath } from 'node:url';
import { boardPack } from './bench/board-pack.mjs';
import { buildTime } from './bench/build-time.mjs';
import { engineTimes } from './bench/engine-times.mjs';
import { firstBytes } from './bench/first-bytes.mjs';
import { firstChart } from './bench/first-chart.mjs';
import { firstLoad } from './bench/first-load.mjs';
import { growth } from './bench/growth.mjs';
import { machineLine } from './bench/machine.mjs';
import { slices } from './bench/slices.mjs';
import { switches } from './bench/switches.mjs';
import { tableOf } from './bench/table.mjs';
import { warehouseSize } from './bench/warehouse-size.mjs';
import { whatIf } from './bench/what-if.mjs';

/** @typedef {import('./bench/table.mjs').Figure} Figure */

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const args = process.argv.slice(2);
const asked = args
  .find((arg) => arg.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

/** @type {Record<string, () => Promise<Figure[]>>} */
const measures = {
  build: buildTime,
  'first-chart': firstChart,
  'first-bytes': firstBytes,
  'first-load': firstLoad,
  switches,
  'what-if': whatIf,
  'board-pack': boardPack,
  slices,
  warehouse: warehouseSize,
  engine: engineTimes,
  growth: () => growth({ prerender: args.includes('--growth') })
};
const unknown = asked?.filter((name) => !(name in measures)) ?? [];
if (unknown.length)
  console.error(`No measure ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}.`);

console.log(machineLine());
/** @type {Figure[]} */
const figures = [];
for (const [name, measure] of Object.entries(measures)) {
  if (asked ? !asked.includes(name) : name === 'build' && args.includes('--no-build')) continue;
  console.log(`\n── ${name}`);
  try {
    figures.push(...(await measure()));
  } catch (error) {
    console.error(error);
    figures.push({ measure: `${name}: not measured, see above`, value: null, unit: '' });
  }
}
console.log(`\n${machineLine()}\n\n${tableOf(figures)}`);
console.log('\nHow long `npm test` takes stands at the end of its own output; its budget is 600 s.');
