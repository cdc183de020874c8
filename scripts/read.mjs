// `npm run read`: reads inspection reports into drafts, through Vite, so that it shares the site's TypeScript.
import { fileURLToPath } from 'node:url';
import { loadTypescript } from './bench/load-typescript.mjs';

const base = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {typeof import('../src/build/read/command/run-read')} */
const { runRead } = await loadTypescript('src/build/read/command/run-read.ts');
process.exitCode = await runRead(process.argv.slice(2), base);
