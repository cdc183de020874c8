// `npm run accept`: writes accepted values of drafts into data/, through Vite, so that it shares the build's TypeScript.
import { fileURLToPath } from 'node:url';
import { loadTypescript } from './bench/load-typescript.mjs';

const base = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {typeof import('../src/build/read/accept/run-accept')} */
const { runAccept } = await loadTypescript('src/build/read/accept/run-accept.ts');
process.exitCode = await runAccept(process.argv.slice(2), '.', base);
