import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Loads a module and all that it imports through Vite, as the data build does: TypeScript, `$lib`, SQL as text.
 *
 * @template M
 * @param {string} path from the working folder
 * @returns {Promise<M>}
 */
export async function loadTypescript(path) {
  /** @type {{ module: M }} */
  const { module } = await runnerImport(`./${path}`, {
    root: process.cwd(),
    resolve: { alias: { $lib: resolve('src/lib') } },
    logLevel: 'warn'
  });
  return module;
}
