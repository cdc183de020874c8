import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Runs the data build (check → judge → warehouse → export) through Vite, so that it reads the very TypeScript and
// SQL that the site does. Arguments are handed on.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {{ module: { run: (args: readonly string[]) => Promise<number> } }} */
const { module } = await runnerImport('./src/build/run.ts', {
  resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
  logLevel: 'warn'
});
process.exitCode = await module.run(process.argv.slice(2));
