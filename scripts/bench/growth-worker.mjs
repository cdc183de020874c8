// Runs in its own process, in a copy of the project; the last line it writes is its figures as JSON.
import { loadTypescript } from './load-typescript.mjs';

/** @type {typeof import('./growth-steps.mjs')} */
const { runSteps } = await loadTypescript('scripts/bench/growth-steps.mjs');
console.log(`\n${JSON.stringify(await runSteps())}`);
process.exit(0);
