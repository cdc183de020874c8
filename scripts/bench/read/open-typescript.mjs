import { resolve } from 'node:path';
import { createServer } from 'vite';

/**
 * Gives a way of loading TypeScript that stays open, so that modules may load others later, when they need them.
 *
 * @returns {Promise<{ load: <M>(path: string) => Promise<M>; close: () => Promise<void> }>} paths from the working folder
 */
export async function openTypescript() {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    appType: 'custom',
    logLevel: 'warn',
    cacheDir: resolve('.cache/vite-bench'),
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    resolve: { alias: { $lib: resolve('src/lib') } }
  });
  return {
    load: async (path) => /** @type {never} */ (await server.ssrLoadModule(`/${path}`)),
    close: () => server.close()
  };
}
