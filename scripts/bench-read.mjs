// `npm run bench:read`: prints invented reports to PDF, has the reader read them, and holds what it read against what
// they hold. Ends with 1 when a certain value is wrong, less than 98 % is found, or a report is wrongly refused or not.
//   --only=a,b    only reports whose name contains one of these words (`yjs-2021-late`, `wrexham`)
//   --shift=7     other figures and prose in the same layouts
//   --all         lists every value that was not found
//   --no-times    leaves out the long report and the hundred and fifty
//   --keep=FOLDER writes the reports there and leaves them
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypescript } from './bench/load-typescript.mjs';
import { machineLine } from './bench/machine.mjs';
import { accuracy } from './bench/read/accuracy.mjs';
import { writeReports } from './bench/read/files.mjs';
import { runReaders } from './bench/read/run-readers.mjs';
import { times } from './bench/read/times.mjs';
import { tableOf } from './bench/table.mjs';

const started = process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const args = process.argv.slice(2);
const option = (/** @type {string} */ name) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

if (!existsSync('src/build/read/read-report.ts')) {
  console.error('There is no reader yet: src/build/read/read-report.ts is missing.');
  process.exit(2);
}
/** @type {typeof import('../test/reports/invented-reports')} */
const { inventedReports } = await loadTypescript('test/reports/invented-reports.ts');
const only = option('only')?.split(',');
const reports = inventedReports(Number(option('shift') ?? 0)).filter(
  ({ name }) => !only || only.some((word) => name.includes(word))
);
if (reports.length === 0) {
  console.error(`No report's name contains ${only?.join(' or ')}.`);
  process.exit(2);
}
const keep = option('keep');
const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'invented-reports-')) : resolve(started, keep);
mkdirSync(folder, { recursive: true });
try {
  const files = await writeReports(reports, folder);
  const { outcomes } = await runReaders(files, { jobs: 2, folder });
  const good = await accuracy(files, outcomes, { mostMissed: args.includes('--all') ? Infinity : 40 });
  if (!args.includes('--no-times'))
    console.log(`\n${machineLine()}\n\n${tableOf(await times(files, folder))}`);
  console.log(good ? '\nGood enough.' : '\nNOT good enough: see above.');
  process.exitCode = good ? 0 : 1;
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true, force: true });
}
