// A process that reads one report at a time for `npm run read`: it answers each file that it is sent.
import { loadTypescript } from './bench/load-typescript.mjs';

/** @type {typeof import('../src/build/read/command/job')} */
const { doJob } = await loadTypescript('src/build/read/command/job.ts');
process.on('message', async (ask) => {
  process.send?.(await doJob(/** @type {import('../src/build/read/command/job').JobAsk} */ (ask)));
});
process.on('disconnect', () => process.exit());
