import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Writes accepted values of drafts into data/, through Vite, so that it reads the very TypeScript that the build does.
// Arguments are handed on.
const base = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** @type {{ module: { runAccept: (args: readonly string[], root: string, base: string) => Promise<number> } }} */
const { module } = await runnerImport('./src/build/read/accept/run-accept.ts', {
  resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
  logLevel: 'warn'
});
process.exitCode = await module.runAccept(process.argv.slice(2), '.', base);
